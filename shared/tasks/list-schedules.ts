import { setTimeout as sleep } from 'node:timers/promises';
import type { JobSchedulerJson } from 'bullmq';
import { isRedisDown } from '../connections/redis.js';
import { tasks } from '../models/task.js';
import type { Engine } from './create-engine.js';
import { queueOf } from './queues.js';

export interface ScheduleTimes {
  name: string;
  lastRun: string | null;
  nextRun: string | null;
}

/** Milliseconds: admins look when something is wrong. */
const patience = 100;

type Queueing = Pick<Engine, 'queues' | 'redisUp'>;

/** The schedules that Redis has, with their last and next run; null where it does not answer at once. */
export async function listSchedules(engine: Queueing): Promise<ScheduleTimes[] | null> {
  const schedulers = await inRedis(engine);
  if (!schedulers) return null;
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

async function inRedis({ queues, redisUp }: Queueing): Promise<JobSchedulerJson[] | null> {
  if (!redisUp()) return null;
  const asked = queueOf(queues, 'maintenance')
    .getJobSchedulers()
    .catch((error: unknown) => {
      if (isRedisDown(error)) return null;
      throw error;
    });
  return Promise.race([asked, sleep(patience, null, { ref: false })]);
}
