import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { startWatchdog, type Watchdog } from '../../../shared/embedded/watchdog.js';
import type { Child } from '../../support/house/child.js';
import { mongodbServer, redisServer, type Server, type ServerPlace } from '../../support/house/servers.js';
import { compiledProject } from '../processes/compile.js';
import { hireCrew, type Crew, type CrewOptions } from './crew.js';
import { openJournal, type Journal } from './journal.js';
import type { Api, Settings } from './processes.js';
import { watchRows, type RowWatch } from './row-watch.js';

/** Real processes, each of which can be killed, frozen and started again by itself. */
export interface House extends Crew {
  redis: Server;
  mongodb: Server;
  /** The first API's address with `/api/v1`. */
  api: string;
  /** The product's database, through a connection of the harness. */
  db: mongo.Db;
  /** Sees each change of each task, as MongoDB's change stream tells it. */
  rows: RowWatch;
  /** Where `.eml` files arrive. */
  mailDir: string;
  /** What the processes said; files in `journal.dir`. */
  journal: Journal;
  /** A second Redis, not yet started. */
  addRedis(name: string): Promise<Server>;
  /** Ends everything, in order; what does not end is killed. */
  stop(): Promise<void>;
}

export interface HouseOptions extends CrewOptions {
  workers: number;
  /** API processes; 1 where it says nothing. */
  apis?: number;
  /** Settings of API and workers, beside or instead of the house's. */
  settings?: Settings;
}

/** The queue prefix of every house. */
export const queuePrefix = '{vitae}';

/**
 * Compiles (once in this process), then starts Redis with an append-only file, MongoDB as a replica set of one,
 * API and workers, all on free ports and with data that are thrown away. Everything ends with this process.
 * @throws where one of them does not get ready
 */
export async function openHouse(options: HouseOptions): Promise<House> {
  const compiled = await compiledProject();
  const dir = await mkdtemp(join(tmpdir(), 'vitae-faults-'));
  const watchdog = startWatchdog(dir);
  const journal = await openJournal();
  const children: Child[] = [];
  try {
    return await furnish(options, { dir, watchdog, journal, children, compiled });
  } catch (error) {
    await Promise.allSettled(children.map((child) => child.kill()));
    await close({ dir, watchdog, journal });
    throw error;
  }
}

interface Ground {
  dir: string;
  watchdog: Watchdog;
  journal: Journal;
  /** Everything that was started, to be ended. */
  children: Child[];
  /** The folder with the compiled processes. */
  compiled: string;
}

async function furnish(options: HouseOptions, ground: Ground): Promise<House> {
  const keep = <C extends Child>(child: C): C => {
    ground.children.push(child);
    return child;
  };
  const place = (name: string): ServerPlace => ({
    ...ground,
    hear: (line) => ground.journal.hearServer(name, line),
  });
  const redis = keep(await redisServer(place('redis')));
  const mongodb = keep(await mongodbServer(place('mongodb')));
  await Promise.all([redis.start(), mongodb.start()]);

  const mailDir = join(ground.dir, 'mail');
  await mkdir(mailDir);
  const settings = settingsOf(options, { redis, mongodb, mailDir });
  const crew = hireCrew(options, { ...ground, settings }, keep);
  const first = await startCrew(crew, options);

  const client = await new mongo.MongoClient(mongodb.url, { serverSelectionTimeoutMS: 60_000 }).connect();
  const db = client.db();
  const rows = await watchRows(db);
  return {
    ...crew,
    redis,
    mongodb,
    api: `${first.url}/api/v1`,
    db,
    rows,
    mailDir,
    journal: ground.journal,
    addRedis: async (name) => keep(await redisServer(place(name), name)),
    async stop() {
      await rows.close();
      const servers: Child[] = [redis, mongodb];
      await Promise.all(ground.children.filter((child) => !servers.includes(child)).map(ended));
      await client.close();
      await Promise.all(servers.map(ended));
      await close(ground);
    },
  };
}

function settingsOf(
  { broken, settings }: HouseOptions,
  { redis, mongodb, mailDir }: Pick<House, 'redis' | 'mongodb' | 'mailDir'>,
): Settings {
  return {
    NODE_ENV: 'development',
    PUBLIC_URL: 'http://api.vitae.test', // one for all APIs, as their tokens name it
    MONGODB_URL: mongodb.url,
    REDIS_URL: redis.url,
    QUEUE_PREFIX: queuePrefix,
    MAIL_DIR: mailDir,
    QUOTAS: 'on',
    RATE_LIMITS: 'off',
    TRUST_PROXY: '1',
    LOG_LEVEL: 'info',
    ...(broken ? { TEST_BROKEN: broken } : {}),
    ...settings,
  };
}

/** Starts APIs and workers. @returns the first API, which starts alone, as it migrates */
async function startCrew(crew: Crew, { apis = 1, workers }: HouseOptions): Promise<Api> {
  const first = await crew.addApi();
  await first.start();
  for (let n = 1; n < apis; n += 1) await crew.addApi();
  for (let n = 0; n < workers; n += 1) crew.addWorker();
  const others = crew.apis.filter((api) => api !== first);
  await Promise.all([...others, ...crew.workers].map((child) => child.start()));
  return first;
}

async function ended(child: Child): Promise<void> {
  if (child.pid !== undefined) await child.stop();
}

async function close({
  dir,
  watchdog,
  journal,
}: Pick<Ground, 'dir' | 'watchdog' | 'journal'>): Promise<void> {
  journal.close();
  watchdog.release();
  await rm(dir, { recursive: true, force: true, maxRetries: 5 });
}
