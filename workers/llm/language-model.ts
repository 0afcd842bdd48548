import type { ZodType } from 'zod';
import { AppError } from '../../shared/errors.js';
import type { Tokens } from '../../shared/model-calls/prices.js';

/** Text that others wrote: the model is told to read it, never to obey it. */
export interface Material {
  /** Names the text for the model: a word of lower-case letters and hyphens, for example `job-description`. */
  readonly label: string;
  readonly text: string;
  /** The same in a person's next questions too, as a resume is: it goes first, and the provider may keep it. */
  readonly stable?: boolean;
}

/** What a writer asks of the model. Our own words and other people's stay in separate fields. */
export interface Prompt {
  readonly name: string;
  /** Raised with every change of wording; told in results, and part of what a kept answer is found by. */
  readonly version: number;
  /** Our instructions: constant for a name and version. */
  readonly system: string;
  /** What is wanted this time, in our own words and from validated options only. */
  readonly task: string;
  readonly material: readonly Material[];
}

/** Tokens spent on one answer, repairs included. */
export type Usage = Tokens;

export interface CompletionRequest<T> {
  readonly prompt: Prompt;
  /** The shape of the answer; an object schema. */
  readonly schema: ZodType<T>;
  readonly signal?: AbortSignal | undefined;
  /** Most tokens of one answer. */
  readonly maxTokens: number;
  /** Told of the tokens of each reply as it comes, also of those that turn out to be of no use. */
  readonly onSpent?: ((usage: Usage) => void) | undefined;
}

export interface Completion<T> {
  readonly value: T;
  readonly usage: Usage;
  readonly model: string;
}

/** A language model behind one call. Implementations hold no state between calls. */
export interface LanguageModel {
  /**
   * Answers a prompt with a value of the schema.
   * @throws ModelUnavailable when trying again later may help
   * @throws ModelRefused when it will not: a bad key, a refused request, an answer that stays broken
   * @throws BudgetSpent when who asks has none left
   * @throws the signal's reason when aborted
   */
  complete<T>(request: CompletionRequest<T>): Promise<Completion<T>>;
}

export type Outage = 'rate-limited' | 'overloaded' | 'server-error' | 'timeout' | 'unreachable';

const outageWords: Record<Outage, string> = {
  'rate-limited': 'The language model is rate limited.',
  overloaded: 'The language model is overloaded.',
  'server-error': 'The language model failed.',
  timeout: 'The language model took too long.',
  unreachable: 'The language model cannot be reached.',
};

/** The model cannot answer now; a later attempt may succeed. */
export class ModelUnavailable extends AppError {
  override readonly name = 'ModelUnavailable';
  constructor(
    readonly outage: Outage,
    /** Seconds to wait before the next attempt, where the model's service said so. */
    readonly retryAfter: number | null,
    cause?: unknown,
  ) {
    super('writer-unavailable', outageWords[outage], { cause });
  }
}

export type Refusal = 'misconfigured' | 'rejected' | 'declined' | 'invalid-answer';

const refusalWords: Record<Refusal, string> = {
  misconfigured: "The language model refused the server's key or settings.",
  rejected: 'The language model refused the request.',
  declined: 'The language model declined to write this.',
  'invalid-answer': 'The language model gave no usable answer.',
};

/** The model answered, and no retry of the same request will make the answer better. */
export class ModelRefused extends AppError {
  override readonly name = 'ModelRefused';
  constructor(
    readonly refusal: Refusal,
    cause?: unknown,
  ) {
    super('writer-unavailable', refusalWords[refusal], { cause });
  }
}

/** What to say where there is no model at all. */
export const noModelWords = 'No language model is set up on this server.';

/** Who asks has spent what their plan grants for the month. No retry helps before the next one. */
export class BudgetSpent extends AppError {
  override readonly name = 'BudgetSpent';
  constructor(detail: string) {
    super('quota-exceeded', detail);
  }
}

/** What keeps the model from answering, as against a fault of ours. */
export type ModelFault = ModelUnavailable | ModelRefused | BudgetSpent;

/** Tells such a fault from all others. */
export function isModelFault(error: unknown): error is ModelFault {
  return [ModelUnavailable, ModelRefused, BudgetSpent].some((fault) => error instanceof fault);
}
