import { AppError, asError, PermanentError, type ProblemCode } from '../../shared/errors.js';
import {
  BudgetSpent,
  ModelRefused,
  ModelUnavailable,
  type Outage,
  type Refusal,
} from '../llm/language-model.js';

/** An error on its way between threads, where copying would lose its class. */
export type ErrorAsData =
  | { class: 'unavailable'; outage: Outage; retryAfter: number | null }
  | { class: 'refused'; refusal: Refusal }
  | { class: 'budget'; detail: string }
  | { class: 'permanent' | 'app'; code: ProblemCode; detail: string }
  | { class: 'other'; name: string; message: string; stack: string };

/** Keeps what decides over retries: class, code and detail. */
export function errorToData(thrown: unknown): ErrorAsData {
  if (thrown instanceof ModelUnavailable) {
    return { class: 'unavailable', outage: thrown.outage, retryAfter: thrown.retryAfter };
  }
  if (thrown instanceof ModelRefused) return { class: 'refused', refusal: thrown.refusal };
  if (thrown instanceof BudgetSpent) return { class: 'budget', detail: thrown.detail };
  if (thrown instanceof PermanentError)
    return { class: 'permanent', code: thrown.code, detail: thrown.detail };
  if (thrown instanceof AppError) return { class: 'app', code: thrown.code, detail: thrown.detail };
  const { name, message, stack = '' } = asError(thrown);
  return { class: 'other', name, message, stack };
}

/** The error as it was thrown on the other side. */
export function errorFromData(data: ErrorAsData): Error {
  switch (data.class) {
    case 'unavailable':
      return new ModelUnavailable(data.outage, data.retryAfter);
    case 'refused':
      return new ModelRefused(data.refusal);
    case 'budget':
      return new BudgetSpent(data.detail);
    case 'permanent':
      return new PermanentError(data.code, data.detail);
    case 'app':
      return new AppError(data.code, data.detail);
    case 'other':
      return Object.assign(new Error(data.message), { name: data.name, stack: data.stack });
  }
}
