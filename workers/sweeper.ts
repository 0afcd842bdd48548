import type { Redis } from 'ioredis';
import type { Logger } from '../shared/logger.js';
import { isMongoDown } from '../shared/connections/mongodb.js';
import type { Engine } from '../shared/tasks/create-engine.js';
import { figures } from '../shared/tasks/figures.js';
import { elect } from '../shared/tasks/election.js';
import { sweepLostDispatches } from '../shared/tasks/sweep-dispatches.js';
import { sweepEndedLeases } from '../shared/tasks/sweep-leases.js';
import { noticeNewRedis } from '../shared/tasks/sweep-redis.js';
import { learnServerClock } from '../shared/tasks/server-clock.js';

interface SweeperParts {
  name: string;
  engine: Engine;
  redis: Redis;
  prefix: string;
  logger: Logger;
  /** Puts schedules back after Redis has lost them. */
  schedules: () => Promise<void>;
}

/**
 * Every 2 s one elected worker requeues what dead workers held, and dispatches what is queued in MongoDB but
 * not in Redis: all of it when Redis has been emptied or exchanged.
 */
export function startSweeper(parts: SweeperParts): { close(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const again = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = sweep(parts)
        .catch((error: unknown) => {
          const level = isMongoDown(error) ? 'warn' : 'error';
          parts.logger[level]({ err: error }, 'a sweep failed');
        })
        .finally(again);
    }, figures.sweepEvery);
    timer.unref();
  };
  again();
  return {
    async close() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

async function sweep({ name, engine, redis, prefix, logger, schedules }: SweeperParts): Promise<void> {
  await learnServerClock();
  const elected = await elect('sweeper', name, 3 * figures.sweepEvery);
  if (!elected) return;
  const { requeued, quarantined } = await sweepEndedLeases(engine.notifier);
  if (redis.status === 'ready') {
    if (await noticeNewRedis(redis, prefix)) await schedules();
    const redispatched = await sweepLostDispatches(redis, engine);
    await engine.turns.sweep();
    if (redispatched > 0) logger.info({ redispatched }, 'sweep: dispatched what Redis did not have');
  }
  if (requeued + quarantined > 0) logger.warn({ requeued, quarantined }, 'sweep: leases had ended');
}
