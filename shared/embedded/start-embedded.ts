import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asError } from '../errors.js';
import { openDataDir } from './data-dir.js';
import { findServer } from './find-server.js';
import { startMongodb } from './mongodb.js';
import { startRedis } from './redis.js';
import type { RunningServer } from './running-server.js';
import { mongodb, redis } from './server-specs.js';
import { startWatchdog } from './watchdog.js';

/** What to start, and where. */
export interface EmbeddedOptions {
  /** Where the servers keep their data; `temporary` throws them away at the end. */
  dataDir: string;
  /** Servers that run already; none is started beside them. */
  mongodbUrl?: string | undefined;
  redisUrl?: string | undefined;
  /** Hears what takes long. */
  log: (line: string) => void;
  /** Where fetched servers are kept; by default `.data/servers` of this project. */
  cacheDir?: string;
  /** Holds MONGOD_PATH, REDIS_SERVER_PATH and PATH; by default this process's. */
  env?: NodeJS.ProcessEnv;
}

export interface EmbeddedServers {
  mongodbUrl: string;
  redisUrl: string;
  /** Settles when one of the started servers ends, in a few words on which. */
  ended: Promise<string>;
  /** Ends what was started; what was given by URL stays. */
  stop: () => Promise<void>;
}

/** Where fetched servers are kept. */
export const serversCache = fileURLToPath(new URL('../../.data/servers', import.meta.url));

/**
 * Starts a real MongoDB (a replica set of one) and a real Redis where no URL is given, on free ports of
 * 127.0.0.1. They end with this process, whatever way it ends.
 * @throws Error that lists what was tried and the ways out, or that the data folder is in use
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServers> {
  const { mongodbUrl, redisUrl, log, env = process.env, cacheDir = serversCache } = options;
  if (mongodbUrl && redisUrl) return { mongodbUrl, redisUrl, ended: never, stop: () => Promise.resolve() };

  const dir = await openDataDir(options.dataDir);
  const watchdog = startWatchdog(dir.temporary ? dir.path : undefined);
  const search = { env, cacheDir, watchdog, log };
  const started = await Promise.allSettled([
    mongodbUrl
      ? given(mongodbUrl)
      : findServer(mongodb, search).then((found) => startMongodb(found, join(dir.path, 'mongodb'), watchdog)),
    redisUrl
      ? given(redisUrl)
      : findServer(redis, search).then((found) => startRedis(found, join(dir.path, 'redis'), watchdog)),
  ]);
  const servers = started.filter((start) => start.status === 'fulfilled').map((start) => start.value);
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    watchdog.release();
    await dir.close();
  };
  const faults = started.filter((start) => start.status === 'rejected').map((start) => asError(start.reason));
  const [first, second] = servers;
  if (first && second) {
    const ended = Promise.race([first.ended, second.ended]);
    return { mongodbUrl: first.url, redisUrl: second.url, ended, stop };
  }
  await stop();
  throw new Error(faults.map((fault) => fault.message).join('\n\n'), { cause: faults[0] });
}

const never = new Promise<string>(() => undefined);

function given(url: string): Promise<RunningServer> {
  return Promise.resolve({ url, ended: never, stop: () => Promise.resolve() });
}
