import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { startWatchdog, type Watchdog } from '../../../shared/embedded/watchdog.js';
import type { Child } from '../../support/house/child.js';
import { mongodbServer, redisServer, type Server } from '../../support/house/servers.js';
import type { Safeguard } from '../processes/broken.js';
import { compiledProject } from '../processes/compile.js';
import { openJournal, type Journal } from './journal.js';
import { apiProcess, workerProcess, type Api, type Settings } from './processes.js';
import { watchRows, type RowWatch } from './row-watch.js';

/** Real processes, each of which can be killed, frozen and started again by itself. */
export interface House {
  redis: Server;
  mongodb: Server;
  apis: readonly Api[];
  /** The first API's address with `/api/v1`. */
  api: string;
  workers: readonly Child[];
  /** The product's database, through a connection of the harness. */
  db: mongo.Db;
  /** Sees each change of each task, as MongoDB's change stream tells it. */
  rows: RowWatch;
  /** Where `.eml` files arrive. */
  mailDir: string;
  /** What the processes said; files in `journal.dir`. */
  journal: Journal;
  /**
   * A process of the scenario's own with this house's settings, such as a raw worker, not yet started.
   * @param entry a path in the project; it is ready once it logs `worker ready`
   */
  addProcess(name: string, entry: string, settings?: Settings): Child;
  /** A second Redis, not yet started. */
  addRedis(name: string): Promise<Server>;
  /** Another worker like the others, with settings of its own; not yet started. */
  addWorker(settings?: Settings): Child;
  /** Another API like the others, with settings of its own; not yet started. */
  addApi(settings?: Settings): Promise<Api>;
  /** Ends everything, in order; what does not end is killed. */
  stop(): Promise<void>;
}

export interface HouseOptions {
  workers: number;
  /** API processes; 1 where it says nothing. */
  apis?: number;
  /** Settings of API and workers, beside or instead of the house's. */
  settings?: Settings;
  /** What workers run instead of the product's `workers/main.ts`: a path in the project. */
  workerEntry?: string;
  /** What API processes run instead of the product's `api/main.ts`. */
  apiEntry?: string;
  /** A safeguard to do without: both then run the entries in tests/faults/processes that can. */
  broken?: Safeguard | null;
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
  const { dir, watchdog, journal, children, compiled } = ground;
  const { broken = null } = options;
  const place = (name: string) => ({
    dir,
    watchdog,
    hear: (line: string) => journal.hearServer(name, line),
  });
  const [redis, mongodb] = await Promise.all([redisServer(place('redis')), mongodbServer(place('mongodb'))]);
  children.push(redis, mongodb);
  await Promise.all([redis.start(), mongodb.start()]);

  const mailDir = join(dir, 'mail');
  await mkdir(mailDir);
  const settings: Settings = {
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
    ...options.settings,
  };
  const ways = { watchdog, journal, settings, compiled };
  const keep = <C extends Child>(child: C): C => {
    children.push(child);
    return child;
  };
  const workerEntry =
    options.workerEntry ?? (broken ? 'tests/faults/processes/worker.ts' : 'workers/main.ts');
  const workers: Child[] = [];
  const addWorker = (own: Settings = {}) => {
    const name = `worker-${workers.length + 1}`;
    const worker = keep(workerProcess(name, workerEntry, { ...ways, settings: { ...settings, ...own } }));
    workers.push(worker);
    return worker;
  };

  const apiEntry = options.apiEntry ?? (broken ? 'tests/faults/processes/api.ts' : 'api/main.ts');
  const apis: Api[] = [];
  const addApi = async (own: Settings = {}) => {
    const name = `api-${apis.length + 1}`;
    const api = keep(await apiProcess(name, apiEntry, { ...ways, settings: { ...settings, ...own } }));
    apis.push(api);
    return api;
  };
  for (let n = 0; n < (options.apis ?? 1); n += 1) await addApi();
  const [first, ...others] = apis;
  if (!first) throw new Error('A house has at least one API.');
  await first.start(); // alone, as it migrates
  for (let n = 0; n < options.workers; n += 1) addWorker();
  await Promise.all([...others, ...workers].map((child) => child.start()));

  const client = await new mongo.MongoClient(mongodb.url, { serverSelectionTimeoutMS: 60_000 }).connect();
  const db = client.db();
  const rows = await watchRows(db);
  return {
    redis,
    mongodb,
    apis,
    api: `${first.url}/api/v1`,
    workers,
    db,
    rows,
    mailDir,
    journal,
    addProcess: (name, entry, own = {}) =>
      keep(workerProcess(name, entry, { ...ways, settings: { ...settings, ...own } })),
    addRedis: async (name) => keep(await redisServer(place(name), name)),
    addWorker,
    addApi,
    async stop() {
      await rows.close();
      const servers: Child[] = [redis, mongodb];
      await Promise.all(children.filter((child) => !servers.includes(child)).map(ended));
      await client.close();
      await Promise.all(servers.map(ended));
      await close(ground);
    },
  };
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
