import { LRUCache } from 'lru-cache';
import type { mongo } from 'mongoose';
import { AppError } from '../errors.js';
import { tasks } from '../models/task.js';
import { figures } from './figures.js';

/**
 * How many more tasks a person may submit through this process before their unfinished ones are counted again.
 * Counting costs with the backlog, so it is not done for each task; several API processes may overshoot by a
 * little in these two seconds.
 */
const allowances = new LRUCache<string, { left: number }>({ max: 10_000, ttl: 2_000 });

/** @throws AppError `too-many-tasks` for a person with 10,000 unfinished tasks */
export async function refuseTooMany(owner: mongo.ObjectId): Promise<void> {
  const key = owner.toHexString();
  const allowance = allowances.get(key) ?? { left: 0 };
  if (allowance.left === 0) {
    const unfinished = await countUnfinished(owner);
    allowance.left = figures.unfinishedMost - unfinished;
    if (allowance.left <= 0) {
      throw new AppError(
        'too-many-tasks',
        `You have ${unfinished} unfinished tasks: wait until some have ended.`,
        {
          headers: { 'Retry-After': '30' },
        },
      );
    }
    allowances.set(key, allowance);
  }
  allowance.left -= 1;
}

function countUnfinished(owner: mongo.ObjectId): Promise<number> {
  return tasks().countDocuments(
    { owner, state: { $in: ['queued', 'running'] } },
    { limit: figures.unfinishedMost },
  );
}
