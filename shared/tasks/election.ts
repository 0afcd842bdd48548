import { mongo } from 'mongoose';
import { leases } from '../models/lease.js';

/**
 * Takes or keeps a role for `ms` milliseconds, by MongoDB's clock.
 * @returns whether the role is now the caller's
 */
export async function elect(role: string, holder: string, ms: number, rows = leases()): Promise<boolean> {
  const name = { $literal: holder };
  const mayTake = { $or: [{ $eq: ['$holder', name] }, { $lte: ['$until', '$$NOW'] }] };
  const taken = { holder: name, until: { $add: ['$$NOW', ms] }, memory: { $ifNull: ['$memory', {}] } };
  try {
    const held = await rows.findOneAndUpdate(
      { _id: role },
      [{ $replaceWith: { $cond: [mayTake, { $mergeObjects: ['$$ROOT', taken] }, '$$ROOT'] } }],
      { upsert: true, returnDocument: 'after' },
    );
    return held?.holder === holder;
  } catch (error) {
    // Two made the first row at once, and the other one was faster.
    if (error instanceof mongo.MongoServerError && error.code === 11_000) return false;
    throw error;
  }
}

/** Leaves a role at once, so that the next one need not wait. */
export async function resign(role: string, holder: string, rows = leases()): Promise<void> {
  await rows.updateOne({ _id: role, holder }, [{ $set: { until: '$$NOW' } }]);
}
