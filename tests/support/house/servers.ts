import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findServer } from '../../../shared/embedded/find-server.js';
import { formReplicaSet, mongodArguments, setName } from '../../../shared/embedded/mongodb.js';
import { freePort } from '../../../shared/embedded/ports.js';
import { redisArguments } from '../../../shared/embedded/redis.js';
import { host } from '../../../shared/embedded/running-server.js';
import { mongodb, redis, type ServerSpec } from '../../../shared/embedded/server-specs.js';
import { serversCache } from '../../../shared/embedded/start-embedded.js';
import type { Watchdog } from '../../../shared/embedded/watchdog.js';
import { createChild, type Child, type ChildOptions } from './child.js';

/** A server of the house: each start is on the same port, with the data it had. */
export interface Server extends Child {
  readonly url: string;
  readonly port: number;
  /** The folder with its data. */
  readonly dir: string;
}

export interface ServerPlace {
  /** Its data are kept in a folder of its name in here. */
  dir: string;
  watchdog: Watchdog;
  /** Told each line that it says. */
  hear: ChildOptions['hear'];
}

type Ways = Pick<ChildOptions, 'args' | 'isReady' | 'afterStart'> & { url: string };

/** Redis with an append-only file, not yet started. */
export function redisServer(place: ServerPlace, name = 'redis'): Promise<Server> {
  return prepare(redis, place, name, (dir, port) => ({
    url: `redis://${host}:${port}`,
    args: redisArguments(dir, port),
    isReady: (line) => line.includes('Ready to accept connections'),
  }));
}

/** MongoDB as a replica set of one, not yet started; ready once it takes writes. */
export function mongodbServer(place: ServerPlace, name = 'mongodb'): Promise<Server> {
  return prepare(mongodb, place, name, (dir, port) => ({
    url: `mongodb://${host}:${port}/vitae?replicaSet=${setName}`,
    args: [
      ...['--dbpath', dir, '--port', String(port), '--bind_ip', host],
      ...['--replSet', setName, '--storageEngine', 'wiredTiger', ...mongodArguments],
    ],
    isReady: (line) => line.includes('"Waiting for connections"'),
    afterStart: () => formReplicaSet(`${host}:${port}`),
  }));
}

async function prepare(
  spec: ServerSpec,
  { dir: parent, watchdog, hear }: ServerPlace,
  name: string,
  ways: (dir: string, port: number) => Ways,
): Promise<Server> {
  const search = {
    env: process.env,
    cacheDir: serversCache,
    watchdog,
    log: (line: string) => hear(line, false),
  };
  const { path: command } = await findServer(spec, search);
  const dir = join(parent, name);
  await mkdir(dir, { recursive: true });
  const port = await freePort();
  const { url, ...how } = ways(dir, port);
  const child = createChild({ name, command, cwd: dir, env: process.env, watchdog, hear, ...how });
  return Object.assign(child, { url, port, dir });
}
