import type { Logger } from '../shared/logger.js';
import { isMongoDown } from '../shared/connections/mongodb.js';
import { isRedisDown } from '../shared/connections/redis.js';
import type { Engine } from '../shared/tasks/create-engine.js';
import { removeOldJobs } from '../shared/tasks/queues.js';
import { figures } from '../shared/tasks/figures.js';
import { elect } from '../shared/tasks/election.js';
import { sweepLostDispatches } from '../shared/tasks/sweep-dispatches.js';
import { sweepEndedLeases } from '../shared/tasks/sweep-leases.js';
import { noticeNewRedis } from '../shared/tasks/sweep-redis.js';
import { learnServerClock } from '../shared/tasks/server-clock.js';
import { metrics } from '../shared/metrics.js';

interface SweeperParts {
  name: string;
  engine: Engine;
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
  const clean = nowAndThen(figures.cleanEvery, () => removeOldJobs(parts.engine.queues));

  const again = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = sweep(parts, clean)
        .catch((error: unknown) => {
          const level = isMongoDown(error) || isRedisDown(error) ? 'warn' : 'error';
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

/** Does something at most once in so many milliseconds, however often it is asked to. */
function nowAndThen(ms: number, act: () => Promise<void>): () => Promise<void> {
  let last = -Infinity;
  return async () => {
    if (performance.now() - last < ms) return;
    last = performance.now();
    await act();
  };
}

async function sweep(parts: SweeperParts, clean: () => Promise<void>): Promise<void> {
  await learnServerClock();
  const elected = await elect('sweeper', parts.name, 3 * figures.sweepEvery);
  if (!elected) return;
  const end = metrics.sweepSeconds.startTimer({ outcome: 'failed' });
  try {
    await sweepAsElected(parts, clean);
    end({ outcome: 'done' });
    metrics.lastSweep.setToCurrentTime();
  } catch (error) {
    end();
    throw error;
  }
}

async function sweepAsElected(
  { engine, prefix, logger, schedules }: SweeperParts,
  clean: () => Promise<void>,
): Promise<void> {
  const { requeued, quarantined } = await sweepEndedLeases(engine.notifier);
  if (engine.redisUp()) {
    if (await noticeNewRedis(engine.redis, prefix)) await schedules();
    const redispatched = await sweepLostDispatches(engine);
    await engine.turns.sweep();
    await clean();
    if (redispatched > 0) logger.info({ redispatched }, 'sweep: dispatched what Redis did not have');
  }
  if (requeued + quarantined > 0) logger.warn({ requeued, quarantined }, 'sweep: leases had ended');
}
