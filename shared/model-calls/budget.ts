import type { mongo } from 'mongoose';
import { AppError } from '../errors.js';
import { modelCalls } from '../models/model-call.js';
import { billingTime } from '../payments/months.js';
import { freePlan } from '../payments/plans.js';
import { nanoPerDollar } from './prices.js';

/** A person's month with the language model, in billionths of a US dollar. */
export interface Budget {
  spent: number;
  /** Null: without limit. */
  limit: number | null;
  /** ISO 8601. */
  resetsAt: string;
}

/** What a person has spent of their plan's budget for the month. */
export async function budgetOf(
  owner: mongo.ObjectId,
  now: Date,
  session?: mongo.ClientSession,
): Promise<Budget> {
  const { month, resetsAt } = billingTime(now);
  const [sum] = await modelCalls()
    .aggregate<{ spent: number }>(
      [{ $match: { owner, month } }, { $group: { _id: null, spent: { $sum: '$cost' } } }],
      session ? { session } : {},
    )
    .toArray();
  const { modelDollars } = freePlan;
  const limit = modelDollars === null ? null : modelDollars * nanoPerDollar;
  return { spent: sum?.spent ?? 0, limit, resetsAt };
}

/** Whether nothing is left of it; never where there is no limit. */
export function isSpent({ spent, limit }: Budget): boolean {
  return limit !== null && spent >= limit;
}

/** One sentence for the person whose budget is spent. */
export function spentWords({ resetsAt }: Budget): string {
  return `Your plan's monthly budget for the language model is used up until ${resetsAt.slice(0, 10)}.`;
}

/**
 * Refuses what only the language model may write once its budget is spent.
 * @throws AppError `quota-exceeded` with the reset date
 */
export async function expectBudget(
  owner: mongo.ObjectId,
  now: Date,
  session: mongo.ClientSession,
): Promise<void> {
  const budget = await budgetOf(owner, now, session);
  if (!isSpent(budget)) return;
  throw new AppError('quota-exceeded', spentWords(budget), { members: { resetsAt: budget.resetsAt } });
}
