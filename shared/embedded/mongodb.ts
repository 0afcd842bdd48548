import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoMemoryServer } from 'mongodb-memory-server-core';
import { mongo } from 'mongoose';
import type { ServerBinary } from './probe-server.js';
import { type RunningServer, host } from './running-server.js';
import type { Watchdog } from './watchdog.js';

/** The replica set's name, in each URL. */
export const setName = 'vitae';

/**
 * Starts mongod as a replica set of one, which transactions and change streams need.
 * @param dbPath where its data are kept; a set found there is taken over
 * @throws Error when it does not start, or is not writable within 30 s
 */
export async function startMongodb(
  binary: ServerBinary,
  dbPath: string,
  watchdog: Watchdog,
): Promise<RunningServer> {
  await mkdir(dbPath, { recursive: true });
  const server = await MongoMemoryServer.create({
    binary: { systemBinary: binary.path, version: binary.version },
    instance: {
      dbPath,
      ip: host,
      replSet: setName,
      storageEngine: 'wiredTiger',
      launchTimeout: 60_000,
      args: mongodArguments,
    },
    spawn: { detached: true },
  });
  const { instance, port } = server.instanceInfo ?? {};
  const child = instance?.mongodProcess;
  if (child?.pid === undefined || port === undefined) throw new Error('mongod did not start');
  const { pid } = child;
  watchdog.guard(pid);
  const stop = async () => {
    await server.stop({ doCleanup: false });
    watchdog.forget(pid);
  };
  const ended = once(child, 'exit').then(() => 'MongoDB has ended');
  try {
    await formReplicaSet(`${host}:${port}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `mongodb://${host}:${port}/vitae?replicaSet=${setName}`, ended, stop };
}

/**
 * A modest cache and log, as it shares a developer's machine; transactions of a killed process end after 10 s
 * instead of a minute; no socket file that could be left behind.
 */
export const mongodArguments = [
  ...['--wiredTigerCacheSizeGB', '1', '--oplogSize', '1024'],
  ...['--setParameter', 'transactionLifetimeLimitSeconds=10'],
  ...(process.platform === 'win32' ? [] : ['--nounixsocket']),
];

/** What is read of a set's configuration. */
interface ReplicaSet {
  version: number;
  members: { host: string }[];
}

/** Makes the server the only member of its set; where its port is another than at its last start, the set is told. */
export async function formReplicaSet(address: string): Promise<void> {
  const client = new mongo.MongoClient(`mongodb://${address}/`, { directConnection: true });
  try {
    const admin = client.db('admin');
    const members = [{ _id: 0, host: address }];
    await admin.command({ replSetInitiate: { _id: setName, members } }).catch(async (error: unknown) => {
      if (!(error instanceof mongo.MongoServerError && error.codeName === 'AlreadyInitialized')) throw error;
      const { config } = (await admin.command({ replSetGetConfig: 1 })) as { config: ReplicaSet };
      if (config.members.every((member) => member.host === address)) return;
      await admin.command({
        replSetReconfig: { ...config, version: config.version + 1, members },
        force: true,
      });
    });
    await untilWritable(admin);
  } finally {
    await client.close();
  }
}

async function untilWritable(admin: mongo.Db): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
    if (Date.now() > deadline) throw new Error('MongoDB took no writes within 30 s of its start');
    await sleep(20);
  }
}
