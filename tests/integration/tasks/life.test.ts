import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { AppError, PermanentError } from '../../../shared/errors.js';
import { database } from '../../../shared/connections/mongodb.js';
import { tasks } from '../../../shared/models/task.js';
import { jobId } from '../../../shared/tasks/keys.js';
import { done, type Registry } from '../../../workers/handlers/handler.js';
import { startOwnWorker } from '../../support/stack.js';
import { taskBench } from '../../support/task-bench.js';
import { doing, sayingBack, tryOut } from '../../support/test-operations.js';
import { eventually } from '../../support/eventually.js';

const { stack, engine, owner, reload, finished } = await taskBench();

/** What the worker does in the test that runs. */
let registry: Registry = sayingBack;
const startWorker = () => startOwnWorker(stack.services, (name) => registry(name));
const scope = { owner };

describe('before a worker comes', () => {
  test('Redis holds ids and names of operations, and nothing of the input', async () => {
    const task = await engine.submit(tryOut, { owner, input: { text: 'a very private sentence' } });
    await engine.dispatcher.settled();
    const { redis, config } = stack.services;
    const keys = await redis.keys(`${config.QUEUE_PREFIX}:*`);
    const hashes = await Promise.all(
      keys.filter((key) => key.endsWith(jobId(task))).map((key) => redis.hgetall(key)),
    );
    expect(hashes).toHaveLength(1);
    expect(hashes[0]).toMatchObject({ name: 'try-out' });
    expect(JSON.stringify(hashes)).not.toContain('private');
  });

  test('a backlog is not overtaken for ever by people who come again and again', async () => {
    const submit = async (of: mongo.ObjectId) => {
      const task = await engine.submit(tryOut, { owner: of, input: { text: '' } });
      await engine.dispatcher.settled();
      const job = await engine.queues.get(tryOut.queue)?.getJob(jobId(task));
      return job?.priority ?? 0;
    };
    const many = new mongo.ObjectId();
    let last = 0;
    for (let n = 0; n < 12; n += 1) last = await submit(many);
    const present = engine.rounds.now(tryOut.queue);
    expect(last).toBeGreaterThan(present);
    // Whoever is served meanwhile is of the round that was present then.
    const another = () => {
      engine.rounds.reached(tryOut.queue, present);
      return submit(new mongo.ObjectId());
    };
    expect(await another()).toBe(present);
    await eventually(another, (turn) => turn > last, 6_000);
  });
});

describe('with a worker', () => {
  let stopWorker: () => Promise<void>;
  beforeAll(async () => {
    stopWorker = await startWorker();
  });
  afterAll(() => stopWorker());

  describe('the life of a task', () => {
    test('a task that was accepted ends with its result, and each step is a revision', async () => {
      registry = sayingBack;
      const task = await engine.submit(tryOut, { owner, input: { text: 'hello' } });
      expect(task).toMatchObject({ state: 'queued', revision: 1, fence: 0, claims: 0 });
      expect(await finished(task._id)).toMatchObject({
        state: 'succeeded',
        result: { said: 'hello' },
        revision: 3,
        fence: 1,
        claims: 1,
        attempt: null,
        error: null,
      });
    });

    test('progress that is told at the very end does not hold the result back', async () => {
      registry = doing(async (text, context) => {
        context.progress(10, 'begun');
        await eventually(
          () => reload(context.task._id),
          (row) => row.progress.percent === 10,
        );
        context.progress(90, 'nearly done');
        return done({ said: text });
      });
      const task = await engine.submit(tryOut, { owner, input: { text: '' } });
      await finished(task._id);
      expect(stack.logs.filter((line) => line.includes('progress was not written'))).toEqual([]);
    });

    test('a result and its business writes come together', async () => {
      const notes = () => database().collection<{ taskId: string }>('notes');
      registry = doing((text, { task }) =>
        Promise.resolve(
          done({ said: text }, async (session) => {
            await notes().insertOne({ taskId: task._id.toHexString() }, { session });
          }),
        ),
      );
      const task = await engine.submit(tryOut, { owner, input: { text: 'noted' } });
      await finished(task._id);
      expect(await notes().countDocuments({ taskId: task._id.toHexString() })).toBe(1);
    });

    test('a permanent error ends it at once, with its code and detail', async () => {
      registry = doing(() =>
        Promise.reject(new PermanentError('unreadable', 'There is no text in this file.')),
      );
      const task = await engine.submit(tryOut, { owner, input: { text: '' } });
      expect(await finished(task._id)).toMatchObject({
        state: 'failed',
        claims: 1,
        error: { code: 'unreadable', detail: 'There is no text in this file.' },
      });
    });

    test('anything else is tried again, later, and remembered steps are not repeated', async () => {
      const calls = { effect: 0, handler: 0 };
      registry = doing(async (text, context) => {
        calls.handler += 1;
        const effect = await context.step('effect', () => Promise.resolve((calls.effect += 1)));
        if (calls.handler === 1) throw new Error('for the first time');
        return done({ said: `${text} ${effect}` });
      });
      const task = await engine.submit(tryOut, { owner, input: { text: 'effect' } });
      expect(await finished(task._id, 8_000)).toMatchObject({
        state: 'succeeded',
        claims: 2,
        failures: 1,
        result: { said: 'effect 1' },
      });
      expect(calls).toEqual({ effect: 1, handler: 2 });
    });

    test('after its last attempt it fails, says so, and can be replayed with all its attempts', async () => {
      let broken = true;
      registry = doing(
        (text) =>
          broken ? Promise.reject(new Error('secret words')) : Promise.resolve(done({ said: text })),
        {
          ...tryOut,
          attempts: 1,
        },
      );
      const task = await engine.submit(tryOut, { owner, input: { text: 'again' } });
      const failed = await finished(task._id);
      expect(failed).toMatchObject({ state: 'failed', error: { code: 'attempts-exhausted' } });
      expect(JSON.stringify(failed)).not.toContain('secret words');
      broken = false;
      await engine.replay(scope, task._id);
      expect(await finished(task._id)).toMatchObject({ state: 'succeeded', claims: 2 });
      await expect(engine.replay(scope, task._id)).rejects.toMatchObject({ code: 'task-not-failed' });
    });

    test('a handler that takes too long is told to stop, and the attempt counts', async () => {
      registry = doing(
        (_text, { signal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(signal.reason as Error));
          }),
        { ...tryOut, timeLimit: 100, attempts: 1 },
      );
      const task = await engine.submit(tryOut, { owner, input: { text: '' } });
      expect(await finished(task._id)).toMatchObject({ state: 'failed', error: { code: 'time-limit' } });
    });
  });

  describe('cancelling', () => {
    test('a running task is cancelled at once, its handler told, and its result refused', async () => {
      let told: unknown;
      registry = doing(
        (_text, { signal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => {
              told = signal.reason;
              reject(signal.reason as Error);
            });
          }),
      );
      const task = await engine.submit(tryOut, { owner, input: { text: '' } });
      await eventually(
        () => reload(task._id),
        (row) => row.state === 'running',
      );
      expect(await engine.cancel(scope, task._id)).toMatchObject({ state: 'cancelled', fence: 2 });
      await eventually(
        () => told,
        (reason) => reason !== undefined,
        1_000,
      );
      expect(told).toMatchObject({ name: 'AttemptStopped', why: 'lease-lost' });
      expect(await reload(task._id)).toMatchObject({ state: 'cancelled', result: null });
    });

    test('a finished task cannot be cancelled, nor somebody else’s', async () => {
      registry = sayingBack;
      const task = await engine.submit(tryOut, { owner, input: { text: '' } });
      await finished(task._id);
      await expect(engine.cancel(scope, task._id)).rejects.toMatchObject({ code: 'task-finished' });
      await expect(engine.cancel({ owner: new mongo.ObjectId() }, task._id)).rejects.toMatchObject({
        code: 'not-found',
      });
    });
  });

  describe('repeated requests', () => {
    test('two at once with the same key get the same task', async () => {
      registry = sayingBack;
      const idempotency = { key: 'at once', body: 'hash' };
      const ask = () => engine.submit(tryOut, { owner, input: { text: '' }, idempotency });
      const ids = (await Promise.all([ask(), ask(), ask(), ask()])).map((task) => task._id.toHexString());
      expect(new Set(ids).size).toBe(1);
      expect(await tasks().countDocuments({ 'idempotency.body': 'hash' })).toBe(1);
    });

    test('another body is refused', async () => {
      const idempotency = { key: 'one after the other', body: 'own' };
      await engine.submit(tryOut, { owner, input: { text: '' }, idempotency });
      const other = engine.submit(tryOut, {
        owner,
        input: { text: '' },
        idempotency: { ...idempotency, body: 'other' },
      });
      await expect(other).rejects.toBeInstanceOf(AppError);
      await expect(other).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    });
  });
});
