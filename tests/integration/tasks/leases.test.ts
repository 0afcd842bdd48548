import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { database } from '../../../shared/connections/mongodb.js';
import { tasks } from '../../../shared/models/task.js';
import { StaleAttempt } from '../../../shared/tasks/attempt.js';
import { claim } from '../../../shared/tasks/claim.js';
import { commit } from '../../../shared/tasks/settle.js';
import { startOwnWorker } from '../../support/stack.js';
import { taskBench } from '../../support/task-bench.js';
import { sayingBack, tryOut } from '../../support/test-operations.js';
import { eventually } from '../../support/eventually.js';

const { stack, engine, owner, reload, finished } = await taskBench();

describe('before a worker comes', () => {
  test('a result that arrives after the lease was lost is refused', async () => {
    const task = await engine.submit(tryOut, { owner, input: { text: '' } });
    const first = await claim(task._id, 'first');
    if (!first) throw new Error('not claimed');
    expect(await claim(task._id, 'second')).toBeNull();
    await tasks().updateOne({ _id: task._id }, { $set: { 'attempt.leaseUntil': new Date(0) } });
    const second = await claim(task._id, 'second');
    if (!second) throw new Error('not claimed');
    expect(second).toMatchObject({ fence: 2, lostWorkers: 1 });
    await commit(second, tryOut, { said: 'second' }, null);
    await expect(commit(first, tryOut, { said: 'first' }, null)).rejects.toBeInstanceOf(StaleAttempt);
    expect(await reload(task._id)).toMatchObject({ state: 'succeeded', result: { said: 'second' } });
  });

  test('of ends that are written together each row takes its own attempt’s, to the letter', async () => {
    const submit = () => engine.submit(tryOut, { owner, input: { text: '' } });
    const [taken, other] = [await submit(), await submit()];
    const first = await claim(taken._id, 'first');
    await tasks().updateOne({ _id: taken._id }, { $set: { 'attempt.leaseUntil': new Date(0) } });
    const [second, another] = [await claim(taken._id, 'second'), await claim(other._id, 'second')];
    if (!first || !second || !another) throw new Error('not claimed');
    const odd = { said: '$state', 'a.b': { $gt: [undefined, '$$NOW'] }, empty: {} };
    const ends = await Promise.allSettled([
      commit(first, tryOut, { said: 'first' }, null),
      commit(another, tryOut, odd, null),
      commit(second, tryOut, { said: 'second' }, null),
    ]);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(ends[0]).toMatchObject({ reason: expect.any(StaleAttempt) });
    expect(await reload(first._id)).toMatchObject({ result: { said: 'second' }, endedBy: second.attempt.id });
    const row = await reload(another._id);
    expect(row.result).toEqual({ ...odd, 'a.b': { $gt: [null, '$$NOW'] } });
    expect(row).toMatchObject({
      state: 'succeeded',
      revision: 3,
      attempt: null,
      endedBy: another.attempt.id,
    });
    expect(row.dispatch).not.toHaveProperty('held');
  });

  test('business writes of a stale attempt leave nothing behind', async () => {
    const task = await engine.submit(tryOut, { owner, input: { text: '' } });
    const first = await claim(task._id, 'first');
    if (!first) throw new Error('not claimed');
    await engine.cancel({ owner }, task._id);
    const late = commit(first, tryOut, { said: 'late' }, async (session) => {
      await database().collection('notes').insertOne({ late: true }, { session });
    });
    await expect(late).rejects.toBeInstanceOf(StaleAttempt);
    expect(await database().collection('notes').countDocuments()).toBe(0);
  });
});

describe('with a worker', () => {
  let stopWorker: () => Promise<void>;
  beforeAll(async () => {
    stopWorker = await startOwnWorker(stack.services, sayingBack);
  });
  afterAll(() => stopWorker());

  test('a task whose worker died is taken up by the sweep; after three deaths it is quarantined', async () => {
    const dead = async (lostWorkers: number, worker: string) => {
      const task = await engine.submit(tryOut, { owner, input: { text: 'left behind' } });
      await finished(task._id);
      await tasks().updateOne(
        { _id: task._id },
        {
          $set: {
            state: 'running',
            lostWorkers,
            finishedAt: null,
            attempt: { id: 'dead', worker, session: new mongo.UUID(), leaseUntil: new Date(0) },
          },
        },
      );
      return task._id;
    };
    const [once, thrice] = [await dead(0, 'one'), await dead(2, 'one')];
    expect(await finished(once)).toMatchObject({ state: 'succeeded' });
    expect(await finished(thrice)).toMatchObject({
      state: 'failed',
      error: { code: 'task-quarantined' },
      lostWorkers: 3,
    });
  });

  test('tasks that were lost together again and again come back apart, and none is taken for the cause', async () => {
    const together = new mongo.UUID().toString();
    const rows = await Promise.all(
      [1, 1, 2, 2].map(async (lostWorkers, index) => {
        const task = await engine.submit(tryOut, { owner, input: { text: 'left behind' } });
        await finished(task._id);
        return { _id: task._id, lostWorkers, worker: `${together} ${index < 2 ? 'second' : 'third'}` };
      }),
    );
    await tasks().bulkWrite(
      rows.map(({ _id, lostWorkers, worker }) => ({
        updateOne: {
          filter: { _id },
          update: {
            $set: {
              state: 'running',
              lostWorkers,
              finishedAt: null,
              attempt: {
                id: `dead ${_id.toHexString()}`,
                worker,
                session: new mongo.UUID(),
                leaseUntil: new Date(0),
              },
            },
          },
        },
      })),
    );
    const sweptRows = await eventually(
      () =>
        tasks()
          .find({ _id: { $in: rows.map(({ _id }) => _id) } })
          .toArray(),
      (found) => found.every(({ attempt }) => attempt?.worker.startsWith(together) !== true),
    );
    expect(sweptRows.map(({ error }) => error)).toEqual([null, null, null, null]);
    const dueOf = (from: number) =>
      rows
        .slice(from, from + 2)
        .map(({ _id }) => sweptRows.find((row) => row._id.equals(_id))?.dispatch.dueAt.getTime() ?? 0);
    const [second, third] = [dueOf(0), dueOf(2)].map((due) => Math.max(...due) - Math.min(...due));
    expect(second).toBeGreaterThan(9_000);
    expect(third).toBeGreaterThan(18_000);
  });

  test('a transaction that a dead worker left open does not hold its task back', async () => {
    // MongoDB itself would end it after this time only.
    await database().admin().command({ setParameter: 1, transactionLifetimeLimitSeconds: 60 });
    await engine.queues.get('analysis')?.pause();
    const task = await engine.submit(tryOut, { owner, input: { text: 'held' } });
    const dead = await claim(task._id, 'dead');
    if (!dead) throw new Error('not claimed');
    dead.session.startTransaction();
    await tasks().updateOne(
      { _id: task._id },
      { $set: { result: { said: 'half' } } },
      { session: dead.session },
    );
    await engine.queues.get('analysis')?.resume();
    const ended = await finished(task._id, 20_000);
    expect(ended).toMatchObject({ state: 'succeeded', result: { said: 'held' }, lostWorkers: 1 });
    await dead.session.endSession();
  });

  test('what Redis has lost is dispatched again', async () => {
    await eventually(
      () => database().collection('leases').countDocuments({}),
      (n) => n >= 2,
    );
    const task = await engine.submit(tryOut, { owner, input: { text: 'lost' } });
    await finished(task._id);
    await tasks().updateOne(
      { _id: task._id },
      { $set: { state: 'queued', finishedAt: null, 'dispatch.checkAt': new Date(Date.now() + 60_000) } },
    );
    await engine.redis.del(`${stack.services.config.QUEUE_PREFIX}:sentinel`);
    expect(await finished(task._id)).toMatchObject({ state: 'succeeded', dispatch: { number: 2 } });
  });
});
