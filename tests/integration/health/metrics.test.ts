import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { mongo } from 'mongoose';
import { startEmbedded, type EmbeddedServers } from '../../../shared/embedded/start-embedded.js';
import { sharedReading } from '../../../shared/health/shared-reading.js';
import { tasks, unfinished } from '../../../shared/models/task.js';
import { figures } from '../../../shared/tasks/figures.js';
import { eventually } from '../../support/eventually.js';
import { startStack, type Stack } from '../../support/stack.js';
import { sayingBack, tryOut } from '../../support/test-operations.js';

let stack: Stack;
afterEach(() => stack.stop());

/** One figure of /metrics; null where the line is not there. */
async function figure(line: string): Promise<number | null> {
  const text = await (await fetch(`${stack.url}/metrics`)).text();
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return found === undefined ? null : Number(found.slice(line.length + 1));
}
const ready = async () => (await (await fetch(`${stack.url}/readyz`)).json()) as Record<string, string>;

describe('what waits', () => {
  test('is told by queue: queued, held back, in Redis, and for how long it has been due', async () => {
    stack = await startStack({ worker: false });
    const owner = new mongo.ObjectId();
    const submit = () => stack.services.engine.submit(tryOut, { owner, input: { text: '' } });
    const first = await submit();
    await Promise.all(Array.from({ length: figures.window + 20 }, submit));
    await stack.services.engine.dispatcher.settled();
    const hourAgo = new Date(Date.now() - 3_600_000);
    await tasks().updateOne({ _id: first._id }, { $set: { createdAt: hourAgo, 'dispatch.dueAt': hourAgo } });
    const held = await tasks().countDocuments({ 'dispatch.held': true });

    expect(held).toBeGreaterThan(0);
    expect(await figure('vitae_queue_depth{queue="analysis",state="queued"}')).toBe(figures.window + 21);
    expect(await figure('vitae_tasks_held{queue="analysis"}')).toBe(held);
    const jobs = await Promise.all(
      ['waiting', 'prioritized'].map((state) =>
        figure(`vitae_redis_jobs{queue="analysis",state="${state}"}`),
      ),
    );
    expect((jobs[0] ?? 0) + (jobs[1] ?? 0)).toBe(figures.window + 21 - held);
    for (const name of ['vitae_oldest_queued_seconds', 'vitae_oldest_due_seconds']) {
      expect(await figure(`${name}{queue="analysis"}`)).toBeGreaterThanOrEqual(3_599);
      expect(await figure(`${name}{queue="mail"}`)).toBe(0);
    }
    expect(await figure('vitae_redis_memory_bytes{kind="used"}')).toBeGreaterThan(0);
  });

  test('and waits for its turn or for a retry is not due', async () => {
    stack = await startStack({ worker: false });
    const owner = new mongo.ObjectId();
    const held = await stack.services.engine.submit(tryOut, { owner, input: { text: '' } });
    const later = await stack.services.engine.submit(tryOut, { owner, input: { text: '' } });
    const hourAgo = new Date(Date.now() - 3_600_000);
    await tasks().updateOne({ _id: held._id }, { $set: { createdAt: hourAgo, 'dispatch.held': true } });
    const inAMinute = new Date(Date.now() + 60_000);
    await tasks().updateOne({ _id: later._id }, { $set: { 'dispatch.dueAt': inAMinute } });
    expect(await figure('vitae_oldest_queued_seconds{queue="analysis"}')).toBeGreaterThanOrEqual(3_599);
    expect(await figure('vitae_oldest_due_seconds{queue="analysis"}')).toBe(0);
  });

  test('is counted from indexes', async () => {
    stack = await startStack({ worker: false });
    for (const filter of [
      { queue: 'analysis' as const, 'dispatch.held': true },
      { state: 'queued' as const, queue: 'analysis' as const, ...unfinished },
    ]) {
      const plan = JSON.stringify(await tasks().find(filter).explain('queryPlanner'));
      expect(plan).toContain('IXSCAN');
      expect(plan).not.toContain('COLLSCAN');
    }
  });

  test('is read by one process for all, and again when that one is gone', async () => {
    stack = await startStack({ worker: false });
    const reads = [0, 0];
    const reader = (by: 0 | 1) =>
      sharedReading('test', 1_500, () => {
        reads[by] = (reads[by] ?? 0) + 1;
        return Promise.resolve({ by });
      });
    const [one, other] = [reader(0), reader(1)];
    expect(await one()).toEqual({ by: 0 });
    expect(await Promise.all(Array.from({ length: 20 }, () => other()))).toEqual(
      Array.from({ length: 20 }, () => ({ by: 0 })),
    );
    expect(reads).toEqual([1, 0]);
    await eventually(other, (value) => value?.by === 1);
    expect(reads).toEqual([1, 1]);
  });
});

describe('what happens', () => {
  test('is counted by operation, from 0 on', async () => {
    stack = await startStack({ registry: sayingBack });
    const outcome = 'vitae_tasks_finished_total{operation="try-out",state="succeeded"}';
    const [accepted, finished] = [
      await figure('vitae_tasks_accepted_total{operation="try-out"}'),
      await figure(outcome),
    ];
    await stack.services.engine.submit(tryOut, { owner: null, input: { text: 'hello' } });
    await eventually(
      () => figure(outcome),
      (now) => now === (finished ?? 0) + 1,
    );
    expect(await figure('vitae_tasks_accepted_total{operation="try-out"}')).toBe((accepted ?? 0) + 1);
    expect(await figure('vitae_swept_total{found="quarantined",operation="parse-resume"}')).toBe(0);
    expect(await figure('vitae_stale_results_refused_total{operation="parse-resume"}')).toBe(0);
    await eventually(
      () => figure('vitae_sweep_seconds_count{outcome="done"}'),
      (sweeps) => (sweeps ?? 0) > 0,
    );
    expect(await figure('vitae_last_sweep_timestamp_seconds')).toBeGreaterThan(Date.now() / 1_000 - 60);
  });
});

describe('how Redis does', () => {
  let own: EmbeddedServers;
  let admin: Redis;
  beforeAll(async () => {
    const { MONGODB_URL: mongodbUrl } = process.env;
    own = await startEmbedded({ dataDir: 'temporary', mongodbUrl, log: () => undefined });
    admin = new Redis(own.redisUrl);
  }, 60_000);
  afterAll(async () => {
    admin.disconnect();
    await own.stop();
  });

  test('a full one is told from one that is away; tasks are accepted with both', async () => {
    stack = await startStack({ worker: false, settings: { REDIS_URL: own.redisUrl } });
    await eventually(ready, ({ redis }) => redis === 'up');
    await admin.config('SET', 'maxmemory', '1');
    expect(await ready()).toEqual({ status: 'ready', mongodb: 'up', redis: 'full' });
    expect(await figure('vitae_redis_full')).toBe(1);
    expect(await figure('vitae_redis_up')).toBe(1);
    expect(await figure('vitae_mongodb_up')).toBe(1);
    expect(await figure('vitae_redis_memory_bytes{kind="limit"}')).toBe(1);
    const task = await stack.services.engine.submit(tryOut, { owner: null, input: { text: '' } });
    expect(task.state).toBe('queued');
    await admin.config('SET', 'maxmemory', '0');
    await eventually(ready, ({ redis }) => redis === 'up');
    await own.stop();
    expect(await eventually(ready, ({ redis }) => redis === 'down')).toMatchObject({ status: 'ready' });
  });
});
