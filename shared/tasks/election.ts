import { mongo } from 'mongoose';
import { leases } from '../models/lease.js';

/**
 * Takes or keeps a role for `ms` milliseconds, by MongoDB's clock.
 * @returns whether the role is now the caller's
 */
export async function elect(role: string, holder: string, ms: number): Promise<boolean> {
  const until = { $add: ['$$NOW', ms] };
  try {
    const held = await leases().findOneAndUpdate(
      { _id: role, $or: [{ holder }, { $expr: { $lt: ['$until', '$$NOW'] } }] },
      [{ $set: { holder, until, memory: { $ifNull: ['$memory', {}] } } }],
      { upsert: true, returnDocument: 'after' },
    );
    return held?.holder === holder;
  } catch (error) {
    // Somebody else holds it, so the upsert tried to make a second one.
    if (error instanceof mongo.MongoServerError && error.code === 11_000) return false;
    throw error;
  }
}

/** Leaves a role at once, so that the next one need not wait. */
export async function resign(role: string, holder: string): Promise<void> {
  await leases().updateOne({ _id: role, holder }, [{ $set: { until: '$$NOW' } }]);
}
