import type { Redis } from 'ioredis';
import type { Config } from '../config.js';
import type { Logger } from '../logger.js';
import { ensureSchema } from '../migrations/migrate.js';
import { learnServerClock } from '../tasks/server-clock.js';
import { connectMongo, database, isMongoDown, mongoFaults } from './mongodb.js';
import { redisFaults } from './redis.js';

/** A deployment that would lose tasks: the process must not serve on it. */
class UnfitServers extends Error {
  override readonly name = 'UnfitServers';
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const clockEvery = 30_000;

/**
 * Waits for MongoDB, however long that takes, then checks that it is fit and its schema up to date.
 * @throws UnfitServers for no replica set; ensureSchema's error in production on a schema that is behind
 */
export async function connectStorage(config: Config, logger: Logger): Promise<void> {
  const answered = <T>(ask: () => Promise<T>) => untilItAnswers('mongodb', logger, ask, isMongoDown);
  await answered(() => connectMongo(config.MONGODB_URL));
  const faults = await answered(mongoFaults);
  if (faults.length > 0) throw new UnfitServers(faults.join('; '));
  const log = (line: string): void => logger.info(line);
  await answered(() => ensureSchema({ env: config.NODE_ENV, db: database(), log }));
  await answered(learnServerClock);
  const clock = setInterval(() => {
    learnServerClock().catch((error: unknown) =>
      logger.debug({ err: error }, "MongoDB's clock was not read"),
    );
  }, clockEvery);
  clock.unref();
}

/**
 * Waits for Redis and checks that it keeps what it is given.
 * @throws UnfitServers in production for one that evicts; elsewhere that is a warning
 */
export async function checkRedis(redis: Redis, config: Config, logger: Logger): Promise<void> {
  const faults = await untilItAnswers(
    'redis',
    logger,
    () => redisFaults(redis),
    () => true,
  );
  if (faults.length === 0) return;
  if (config.production) throw new UnfitServers(faults.join('; '));
  logger.warn({ faults }, 'redis is not fit for production');
}

async function untilItAnswers<T>(
  name: string,
  logger: Logger,
  ask: () => Promise<T>,
  isAway: (error: unknown) => boolean,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!isAway(error)) throw error;
      if (tries % 10 === 0) logger.warn({ err: error }, `waiting for ${name}`);
      await pause(Math.min(100 * 2 ** tries, 1_000));
    }
  }
}

/** Says in one line why a process cannot serve, and ends it. */
export function leave(error: unknown, logger: Logger): never {
  const message = error instanceof Error ? error.message : String(error);
  logger.fatal({ err: error }, message);
  process.exit(1);
}
