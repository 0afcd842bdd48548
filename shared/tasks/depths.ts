import { queueNames, type QueueName } from '../config.js';
import { tasks } from '../models/task.js';
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
      const [queued, running, oldest] = await Promise.all([
        tasks().countDocuments({ state: 'queued', queue: name }),
        tasks().countDocuments({ state: 'running', queue: name }),
        tasks().findOne({ state: 'queued', queue: name }, { sort: { _id: 1 }, projection: { createdAt: 1 } }),
      ]);
      const age = oldest ? (serverTime().getTime() - oldest.createdAt.getTime()) / 1_000 : null;
      return {
        name,
        queued,
        running,
        oldestQueuedSeconds: age === null ? null : Math.max(0, Math.round(age)),
      };
    }),
  );
}
