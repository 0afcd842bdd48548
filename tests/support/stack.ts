import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { pino } from 'pino';
import { createApp } from '../../api/app.js';
import { createServices } from '../../api/create-services.js';
import type { Services } from '../../api/services.js';
import { readConfig } from '../../shared/config.js';
import { connectStorage } from '../../shared/connections/boot.js';
import { createWorkerServices } from '../../workers/create-services.js';
import { quickThreads } from './quick-threads.js';
import type { Registry } from '../../workers/handlers/handler.js';
import { startWorker } from '../../workers/start-worker.js';

/** An API and a worker of a test's own: its database, its queue prefix, its mail folder. */
export interface Stack {
  /** Of the server, without a path. */
  url: string;
  /** Of the API: `${url}/api/v1`. */
  api: string;
  services: Services;
  /** Every line that was logged. */
  logs: string[];
  mailDir: string;
  stop(): Promise<void>;
}

export interface StackOptions {
  /** Settings beside or instead of the test's. */
  settings?: Record<string, string>;
  /** Without a worker tasks stay queued. */
  worker?: boolean;
  /** Operations of the test's own instead of the product's. */
  registry?: Registry;
}

/** Starts one on the servers of the test run (tests/support/global-setup.ts). */
export async function startStack({
  settings = {},
  worker = true,
  registry,
}: StackOptions = {}): Promise<Stack> {
  const name = `t${randomBytes(6).toString('hex')}`;
  const mailDir = await mkdtemp(join(tmpdir(), 'vitae-mail-'));
  const mongodb = new URL(process.env['MONGODB_URL'] ?? '');
  mongodb.pathname = `/${name}`;
  const config = readConfig({
    NODE_ENV: 'test',
    MONGODB_URL: mongodb.toString(),
    REDIS_URL: process.env['REDIS_URL'],
    QUEUE_PREFIX: name,
    MAIL_DIR: mailDir,
    PUBLIC_URL: 'http://api.vitae.test',
    FRONTEND_URL: 'http://app.vitae.test',
    RATE_LIMITS: 'off',
    ...settings,
  });
  const logs: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void logs.push(line) });
  await connectStorage(config, logger);
  const services = createServices(config, logger);
  await untilConnected(services);
  const closers: (() => Promise<void>)[] = [];
  if (worker) closers.push(await startOwnWorker(services, registry));
  // As in api/main.ts: a test that computes for seconds finds its connection open.
  const server = createServer({ keepAliveTimeout: 65_000 }, createApp(services));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    api: `${url}/api/v1`,
    services,
    logs,
    mailDir,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      for (const close of closers) await close();
      await services.close();
      await mongoose.connection.dropDatabase();
      await mongoose.disconnect();
      await rm(mailDir, { recursive: true, force: true });
    },
  };
}

/**
 * Waits for Redis: who signs in before it answers gets no cookie. On a busy machine connecting may take longer than
 * an API waits, which is told by `error` and tried again; `once` of node:events would end the wait with it.
 */
export async function untilConnected({ redis }: Services): Promise<void> {
  if (redis.status !== 'ready') await new Promise<void>((resolve) => redis.once('ready', resolve));
}

/** Starts a worker on a stack's servers. Returns what ends it. */
export async function startOwnWorker(services: Services, registry?: Registry): Promise<() => Promise<void>> {
  const { redis } = services.engine;
  const workerServices = createWorkerServices(services.config, { redis, threads: await quickThreads() });
  const worker = await startWorker(
    registry ?? (await everyHandler()),
    workerServices,
    services.engine,
    services.logger,
  );
  return async () => {
    await worker.close();
    await workerServices.close();
  };
}

async function everyHandler(): Promise<Registry> {
  const { registry } = await import('../../workers/handlers/index.js');
  return registry;
}
