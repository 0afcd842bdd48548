import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { mongo } from 'mongoose';
import { eventually } from '../../support/eventually.js';
import { startEmbedded } from '../../../shared/embedded/start-embedded.js';

const silent = () => undefined;
const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

/** Another process that holds embedded servers. */
interface Holder {
  child: ChildProcess;
  mongodbUrl: string;
  redisUrl: string;
}

const program = `
import { startEmbedded } from './shared/embedded/start-embedded.ts';
const servers = await startEmbedded({ dataDir: process.argv[1], log: () => undefined });
console.log(JSON.stringify(servers));
`;

async function holdServers(dataDir: string): Promise<Holder> {
  const { MONGODB_URL: _mongodb, REDIS_URL: _redis, NODE_OPTIONS: _options, ...rest } = process.env;
  const env = { ...rest, TMPDIR: await folder() };
  const args = ['--import', 'tsx', '--input-type=module', '-e', program, dataDir];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  cleanups.push(() => end(child, 'SIGKILL'));
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, ...(JSON.parse(line) as { mongodbUrl: string; redisUrl: string }) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'embedded-test-'));
  cleanups.push(() => rm(path, { recursive: true, force: true, maxRetries: 5 }));
  return path;
}

/** Whether anything listens where a URL points to. */
function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

async function bothAreGone({
  mongodbUrl,
  redisUrl,
}: {
  mongodbUrl: string;
  redisUrl: string;
}): Promise<void> {
  const ask = async () => [await answers(mongodbUrl), await answers(redisUrl)];
  await eventually(ask, (up) => !up.includes(true), 5_000);
}

async function withMongo<T>(
  url: string,
  work: (db: mongo.Db, client: mongo.MongoClient) => Promise<T>,
): Promise<T> {
  const client = new mongo.MongoClient(url);
  try {
    return await work(client.db(), client);
  } finally {
    await client.close();
  }
}

test('they are real servers on 127.0.0.1: transactions, no eviction, an append-only file; stop ends them', async () => {
  const servers = await startEmbedded({ dataDir: 'temporary', log: silent });
  cleanups.push(servers.stop);
  expect([new URL(servers.mongodbUrl).hostname, new URL(servers.redisUrl).hostname]).toEqual([
    '127.0.0.1',
    '127.0.0.1',
  ]);
  await withMongo(servers.mongodbUrl, async (db, client) => {
    const abandoned = client.withSession((session) =>
      session.withTransaction(async () => {
        await db.collection('notes').insertOne({ text: 'never' }, { session });
        throw new Error('changed my mind');
      }),
    );
    await expect(abandoned).rejects.toThrow('changed my mind');
    expect(await db.collection('notes').countDocuments()).toBe(0);
  });
  const redis = new Redis(servers.redisUrl);
  cleanups.push(() => redis.quit());
  const settings = (await redis.config('GET', '*')) as string[];
  const setting = (name: string) => settings[settings.indexOf(name) + 1];
  expect(['maxmemory-policy', 'appendonly', 'bind'].map(setting)).toEqual(['noeviction', 'yes', '127.0.0.1']);
  await servers.stop();
  await bothAreGone(servers);
});

test('URLs that are given are passed through, and nothing is started', async () => {
  const given = { mongodbUrl: 'mongodb://db.example/app', redisUrl: 'redis://cache.example' };
  const servers = await startEmbedded({ dataDir: '/nowhere/at/all', ...given, log: silent });
  expect(servers).toMatchObject(given);
  await servers.stop();
});

test.each(['SIGKILL', 'SIGINT'] as const)(
  'no server and no data outlive a parent that ends by %s',
  async (signal) => {
    const holder = await holdServers('temporary');
    expect([await answers(holder.mongodbUrl), await answers(holder.redisUrl)]).toEqual([true, true]);
    await end(holder.child, signal);
    await bothAreGone(holder);
  },
);

test('kept data survive kill -9 of everything, and the stale lock does not stop the next start', async () => {
  const dataDir = await folder();
  const first = await holdServers(dataDir);
  const redis = new Redis(first.redisUrl);
  await redis.set('key', 'kept');
  redis.disconnect();
  await withMongo(first.mongodbUrl, (db) => db.collection('notes').insertOne({ text: 'kept' }));
  await end(first.child, 'SIGKILL');
  expect(existsSync(join(dataDir, 'servers.pid'))).toBe(true);

  const second = await startEmbedded({ dataDir, log: silent });
  cleanups.push(second.stop);
  const again = new Redis(second.redisUrl);
  expect(await again.get('key')).toBe('kept');
  again.disconnect();
  const found = await withMongo(second.mongodbUrl, (db) => db.collection('notes').findOne({ text: 'kept' }));
  expect(found).toMatchObject({ text: 'kept' });
});

test('a data folder that another process uses is refused in one sentence', async () => {
  const dataDir = await folder();
  await writeFile(join(dataDir, 'servers.pid'), String(process.ppid));
  await expect(startEmbedded({ dataDir, log: silent })).rejects.toThrow(
    `${dataDir} is in use by process ${process.ppid}.`,
  );
});
