import type { mongo } from 'mongoose';
import { AppError } from '../errors.js';
import { usage } from '../models/usage.js';
import type { QuotaKind } from '../operations/definition.js';
import { billingTime } from './months.js';
import { freePlan } from './plans.js';

/** A unit that was taken: enough to give it back. */
export interface QuotaUnit {
  kind: QuotaKind;
  month: string;
}

const duplicateKey = 11_000;

/**
 * Takes one unit of a person's plan, or refuses; two requests at once cannot both take the last one.
 * @throws AppError `quota-exceeded` with the reset date
 */
export async function reserveQuota(
  owner: mongo.ObjectId,
  kind: QuotaKind,
  now: Date,
  session: mongo.ClientSession,
): Promise<QuotaUnit> {
  const { month, resetsAt } = billingTime(now);
  const limit = freePlan.quotas[kind];
  const field = `used.${kind}` as const;
  const free = limit === null ? {} : { [field]: { $not: { $gte: limit } } };
  try {
    await usage().updateOne({ owner, month, ...free }, { $inc: { [field]: 1 } }, { upsert: true, session });
  } catch (error) {
    // The row is there and full, so the upsert tried to make a second one.
    if (!(error instanceof Error && 'code' in error && error.code === duplicateKey)) throw error;
    throw new AppError('quota-exceeded', `Your plan includes ${limit ?? 0} ${names[kind]} a month.`, {
      members: { resetsAt },
    });
  }
  return { kind, month };
}

/** Gives a unit back: what ends without success costs nothing. */
export async function giveBackQuota(
  owner: mongo.ObjectId,
  unit: QuotaUnit,
  session: mongo.ClientSession,
): Promise<void> {
  await usage().updateOne({ owner, month: unit.month }, { $inc: { [`used.${unit.kind}`]: -1 } }, { session });
}

const names: Record<QuotaKind, string> = {
  resumes: 'uploaded resumes',
  analyses: 'analyses',
  writing: 'uses of the writer',
  pdfs: 'PDFs',
  shares: 'share links',
};
