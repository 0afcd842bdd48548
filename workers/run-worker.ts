import { createServer } from 'node:http';
import { constants, setPriority } from 'node:os';
import express from 'express';
import mongoose from 'mongoose';
import { configOrExit } from '../shared/config.js';
import { checkRedis, connectStorage, leave } from '../shared/connections/boot.js';
import { answeringRedis } from '../shared/connections/redis.js';
import { healthRouter } from '../shared/health/router.js';
import { createLogger } from '../shared/logger.js';
import { Shutdown } from '../shared/shutdown.js';
import { createEngine } from '../shared/tasks/create-engine.js';
import { startTracing } from '../shared/tracing/start.js';
import { createWorkerServices } from './create-services.js';
import type { Registry } from './handlers/handler.js';
import type { JobName } from './threads/jobs.js';
import { startWorker } from './start-worker.js';

/**
 * Makes this process a worker: waits for the servers, takes tasks, and on SIGTERM finishes what it can, hands
 * the rest back and exits 0. Exits 1 on settings or servers that are unfit.
 * @param warm engines that threads make ready before their first job, if it takes uploads
 */
export async function runWorker(registry: Registry, warm: readonly JobName[] = []): Promise<void> {
  // On a machine that it shares with an API, whoever waits for an answer goes first. Threads inherit it.
  setPriority(constants.priority.PRIORITY_LOW);

  const config = configOrExit();
  const logger = createLogger(config.LOG_LEVEL, { service: 'worker' });
  const shutdown = new Shutdown(logger);
  shutdown.listen();
  const tracing = await startTracing('vitae-worker', logger);
  shutdown.add('connections', 'tracing', () => tracing.close());

  const redis = answeringRedis(config.REDIS_URL, logger);
  shutdown.add('connections', 'redis', () => {
    redis.disconnect();
    return Promise.resolve();
  });
  shutdown.add('connections', 'mongodb', () => mongoose.disconnect());

  if (config.WORKER_PORT !== undefined) {
    const server = createServer(express().use(healthRouter(redis, config)));
    server.once('error', (error) => leave(error, logger));
    server.listen(config.WORKER_PORT);
    shutdown.add('http', 'health', () => Promise.resolve(void server.close()));
  }

  try {
    await connectStorage(config, logger);
    await checkRedis(redis, config, logger);
    const engine = createEngine(config, logger);
    const services = createWorkerServices(config, {
      redis: engine.redis,
      threads: {
        warm: config.WORKER_QUEUES.includes('parsing') ? warm : [],
        onDeath: (error) => logger.warn({ err: error }, 'a thread died between two jobs'),
      },
    });
    const worker = await startWorker(registry, services, engine, logger);
    shutdown.add('work', 'worker', () => worker.close());
    shutdown.add('background', 'services', () => services.close());
    shutdown.add('connections', 'engine', () => engine.close());
  } catch (error) {
    leave(error, logger);
  }
  logger.info({ queues: config.WORKER_QUEUES }, 'worker ready');
}
