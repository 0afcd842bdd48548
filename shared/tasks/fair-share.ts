import type { mongo } from 'mongoose';
import type { QueueName } from '../config.js';
import { tasks } from '../models/task.js';
import { freePlan } from '../payments/plans.js';
import { figures } from './figures.js';

/** An owner's unfinished tasks in a queue: those that Redis was given, and those that MongoDB still holds. */
export interface Unfinished {
  sent: number;
  held: number;
}

/** Beyond its window an owner's task is held in MongoDB until one of theirs ends; nobody overtakes their own. */
export function isHeld({ sent, held }: Unfinished): boolean {
  return held > 0 || sent >= figures.window;
}

/**
 * In which round from now an owner's task has its turn, with so many of theirs before it: every owner has a
 * share of tasks in each round, as large as their plan says.
 */
export function roundsAhead(before: number): number {
  return Math.floor(before / freePlan.share);
}

/** Counts an owner's unfinished tasks by queue, from one index. */
export async function countUnfinished(
  owner: mongo.ObjectId,
  queues: readonly QueueName[],
): Promise<Map<QueueName, Unfinished>> {
  const counts = new Map(queues.map((queue) => [queue, { sent: 0, held: 0 }]));
  const groups = tasks().aggregate<{ _id: { queue: QueueName; held: boolean }; count: number }>([
    { $match: { queue: { $in: queues }, 'dispatch.held': { $in: [true, false] }, owner } },
    { $group: { _id: { queue: '$queue', held: '$dispatch.held' }, count: { $sum: 1 } } },
  ]);
  for await (const { _id, count } of groups) {
    const of = counts.get(_id.queue);
    if (of) of[_id.held ? 'held' : 'sent'] = count;
  }
  return counts;
}
