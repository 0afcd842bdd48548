import mongoose, { type mongo } from 'mongoose';
import type { Redis } from 'ioredis';
import { checkRedis, connectStorage } from '../../../shared/connections/boot.js';
import { producerRedis } from '../../../shared/connections/redis.js';
import { startEmbedded } from '../../../shared/embedded/start-embedded.js';
import { startWatchdog, type Watchdog } from '../../../shared/embedded/watchdog.js';
import { createLogger } from '../../../shared/logger.js';
import { createEngine, type Engine } from '../../../shared/tasks/create-engine.js';
import { database } from '../../../shared/connections/mongodb.js';
import { benchConfig } from './noop.js';
import { serverPids, type ServerPids } from '../cpu.js';

/** The servers that all contenders share, and this process's own ways to them. */
export interface Ground {
  urls: readonly [mongodb: string, redis: string];
  pids: ServerPids;
  redis: Redis;
  engine: Engine;
  watchdog: Watchdog;
  /** Rows of the bench's own beside the product's. */
  rows<T extends mongo.Document>(name: string): mongo.Collection<T>;
  close(): Promise<void>;
}

/** Starts MongoDB and Redis as `npm start` does, and connects a producer of ours as the API does. */
export async function prepareGround(): Promise<Ground> {
  const servers = await startEmbedded({ dataDir: 'temporary', log: (line) => console.log(line) });
  const watchdog = startWatchdog();
  const config = benchConfig(servers.mongodbUrl, servers.redisUrl);
  const logger = createLogger('warn', { process: 'bench' });
  await connectStorage(config, logger);
  const redis = producerRedis(config.REDIS_URL, logger, { commandTimeout: 30_000 });
  await new Promise((resolve) => redis.once('ready', resolve));
  await checkRedis(redis, config, logger);
  const engine = createEngine(config, logger);
  return {
    urls: [servers.mongodbUrl, servers.redisUrl],
    pids: await serverPids(redis),
    redis,
    engine,
    watchdog,
    rows: (name) => database().collection(name),
    async close() {
      await engine.close();
      redis.disconnect();
      await mongoose.disconnect();
      await servers.stop();
      watchdog.release();
    },
  };
}
