import type { mongo } from 'mongoose';
import type { QueueName } from '../config.js';
import { lanes, tasks, type Lane } from '../models/task.js';
import { freePlan } from '../payments/plans.js';
import { figures } from './figures.js';

/** How many unfinished tasks an owner has in each lane of a queue. */
export type LaneCounts = Record<Lane, number>;

export const noTasks = (): LaneCounts => ({ 0: 0, 1: 0, 2: 0 });

/**
 * The lane of an owner's next task. A plan's share of tasks waits with everybody's, first come, first served;
 * a window beyond that is given to Redis behind everybody's, for workers that would idle; the rest stays in
 * MongoDB. So a backlog delays nobody else, uses every free worker, and costs Redis a window's worth.
 */
export function laneFor(counts: LaneCounts): Lane {
  if (counts[lanes.first] < freePlan.share) return lanes.first;
  const dispatched = counts[lanes.first] + counts[lanes.behind];
  return dispatched < figures.window && counts[lanes.held] === 0 ? lanes.behind : lanes.held;
}

/** Counts an owner's unfinished tasks by queue and lane, from one index. */
export async function countLanes(
  owner: mongo.ObjectId,
  queues: readonly QueueName[],
): Promise<Map<QueueName, LaneCounts>> {
  const counts = new Map(queues.map((queue) => [queue, noTasks()]));
  const groups = tasks().aggregate<{ _id: { queue: QueueName; lane: Lane }; count: number }>([
    { $match: { queue: { $in: queues }, 'dispatch.lane': { $in: Object.values(lanes) }, owner } },
    { $group: { _id: { queue: '$queue', lane: '$dispatch.lane' }, count: { $sum: 1 } } },
  ]);
  for await (const { _id, count } of groups) {
    const of = counts.get(_id.queue);
    if (of) of[_id.lane] = count;
  }
  return counts;
}
