import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { mongo } from 'mongoose';
import { pino } from 'pino';
import { producerRedis } from '../../../shared/connections/redis.js';
import { changedChannel } from '../../../shared/tasks/keys.js';
import { createNotifier } from '../../../shared/tasks/notify.js';
import { eventually } from '../../support/eventually.js';

const prefix = `t${randomBytes(6).toString('hex')}`;
const logger = pino({ level: 'silent' });
const url = process.env['REDIS_URL'] ?? '';
const redis = producerRedis(url, logger, { commandTimeout: 2_000 });
const subscriber = new Redis(url);
const messages: string[][] = [];

beforeAll(async () => {
  await subscriber.subscribe(changedChannel(prefix));
  subscriber.on('message', (_channel, ids: string) => messages.push(ids.split(' ')));
  await redis.ping().catch(() => new Promise((resolve) => redis.once('ready', resolve)));
});
afterAll(() => {
  redis.disconnect();
  subscriber.disconnect();
});

test('thousands of changes are told in few messages, each once', async () => {
  const notifier = createNotifier(redis, prefix);
  const ids = Array.from({ length: 5_000 }, () => new mongo.ObjectId());
  for (const id of ids) {
    notifier.changed(id);
    notifier.changed(id);
  }
  const told = await eventually(
    () => messages.flat(),
    (all) => all.length >= ids.length,
  );
  expect(told).toEqual(ids.map((id) => id.toHexString()));
  expect(messages.length).toBeLessThan(25);
});

test('a change alone is told at once, and again when it changes again', async () => {
  const notifier = createNotifier(redis, prefix);
  const id = new mongo.ObjectId();
  for (const times of [1, 2]) {
    const before = messages.length;
    notifier.changed(id);
    await eventually(
      () => messages.length,
      (count) => count === before + 1,
    );
    expect(messages.flat().filter((told) => told === id.toHexString())).toHaveLength(times);
  }
});

test('while Redis is away nothing is told, and nothing is thrown', async () => {
  const away = redis.duplicate();
  await once(away, 'ready');
  away.disconnect();
  await once(away, 'end');
  const notifier = createNotifier(away, prefix);
  const before = messages.length;
  for (let n = 0; n < 20_000; n += 1) notifier.changed(new mongo.ObjectId());
  notifier.cancelled(new mongo.ObjectId());
  await sleep(100);
  expect(messages.length).toBe(before);
});
