import { queueNames, type QueueName } from '../config.js';
import { tasks, unfinished } from '../models/task.js';
import { serverTime } from './server-clock.js';

export interface QueueDepth {
  name: QueueName;
  queued: number;
  running: number;
  /** Age of the oldest queued task that is due, in seconds. */
  oldestQueuedSeconds: number | null;
}

/** Unfinished tasks by queue, as MongoDB has them: Redis may have lost some. */
export async function depths(): Promise<QueueDepth[]> {
  return Promise.all(
    queueNames.map(async (name) => {
      const [open, running, oldest] = await Promise.all([
        tasks().countDocuments({ queue: name, ...unfinished }),
        tasks().countDocuments({ state: 'running', queue: name, 'attempt.leaseUntil': { $gt: new Date(0) } }),
        tasks().findOne(
          { queue: name, ...unfinished, state: 'queued' },
          { sort: { _id: 1 }, projection: { createdAt: 1 } },
        ),
      ]);
      const age = oldest ? (serverTime().getTime() - oldest.createdAt.getTime()) / 1_000 : null;
      return {
        name,
        queued: Math.max(0, open - running),
        running,
        oldestQueuedSeconds: age === null ? null : Math.max(0, Math.round(age)),
      };
    }),
  );
}
