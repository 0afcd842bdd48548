import type { Logger } from '../shared/logger.js';
import { isMongoDown } from '../shared/connections/mongodb.js';
import { isRedisDown } from '../shared/connections/redis.js';
import type { Engine } from '../shared/tasks/create-engine.js';
import { removeOldJobs } from '../shared/tasks/queues.js';
import { figures } from '../shared/tasks/figures.js';
import { elect, resign } from '../shared/tasks/election.js';
import { sweepLostDispatches } from '../shared/tasks/sweep-dispatches.js';
import { sweepEndedLeases } from '../shared/tasks/sweep-leases.js';
import { noticeNewRedis } from '../shared/tasks/sweep-redis.js';
import { learnServerClock } from '../shared/tasks/server-clock.js';
import { metrics } from '../shared/metrics.js';

const role = 'sweeper';

interface SweeperParts {
  name: string;
  engine: Engine;
  prefix: string;
  logger: Logger;
  /** Sees to it that Redis has every schedule. */
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
  const upkeep = nowAndThen(figures.upkeepEvery, async () => {
    // Also those of a new release, and those that could not be put back at once.
    await parts.schedules();
    await removeOldJobs(parts.engine.queues);
  });

  const again = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = sweep(parts, upkeep)
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
      // A worker that stays sweeps at once; while MongoDB is away this role ends by itself.
      await resign(role, parts.name).catch(() => undefined);
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

async function sweep(parts: SweeperParts, upkeep: () => Promise<void>): Promise<void> {
  await learnServerClock();
  const elected = await elect(role, parts.name, 3 * figures.sweepEvery);
  if (!elected) return;
  const end = metrics.sweepSeconds.startTimer({ outcome: 'failed' });
  try {
    await sweepAsElected(parts, upkeep);
    end({ outcome: 'done' });
    metrics.lastSweep.setToCurrentTime();
  } catch (error) {
    end();
    throw error;
  }
}

async function sweepAsElected(
  { engine, prefix, logger, schedules }: SweeperParts,
  upkeep: () => Promise<void>,
): Promise<void> {
  const { requeued, quarantined } = await sweepEndedLeases(engine.notifier);
  if (engine.redisUp()) {
    if (await noticeNewRedis(engine.redis, prefix)) await schedules();
    const redispatched = await sweepLostDispatches(engine);
    await engine.turns.sweep();
    await upkeep();
    if (redispatched > 0) logger.info({ redispatched }, 'sweep: dispatched what Redis did not have');
  }
  if (requeued + quarantined > 0) logger.warn({ requeued, quarantined }, 'sweep: leases had ended');
}
