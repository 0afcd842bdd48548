import { tasks } from '../models/task.js';
import type { Engine } from './create-engine.js';
import { queueOf } from './queues.js';

export interface ScheduleTimes {
  name: string;
  lastRun: string | null;
  nextRun: string | null;
}

/** The schedules that Redis has, with their last and next run; none while it is away. */
export async function listSchedules({
  queues,
  redisUp,
}: Pick<Engine, 'queues' | 'redisUp'>): Promise<ScheduleTimes[]> {
  if (!redisUp()) return [];
  const schedulers = await queueOf(queues, 'maintenance').getJobSchedulers();
  return Promise.all(
    schedulers.map(async ({ name, next }) => {
      const last = await tasks().findOne(
        { operation: name },
        { sort: { _id: -1 }, projection: { createdAt: 1 } },
      );
      return {
        name,
        lastRun: last?.createdAt.toISOString() ?? null,
        nextRun: next === undefined ? null : new Date(next).toISOString(),
      };
    }),
  );
}
