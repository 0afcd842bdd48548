import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Worker } from 'bullmq';
import { mongo } from 'mongoose';
import { tasks } from '../../../shared/models/task.js';
import { figures } from '../../../shared/tasks/figures.js';
import { minutes, type Operation } from '../../../shared/operations/definition.js';
import { claim } from '../../../shared/tasks/claim.js';
import { jobId } from '../../../shared/tasks/keys.js';
import { queueOf } from '../../../shared/tasks/queues.js';
import { sweepLostDispatches } from '../../../shared/tasks/sweep-dispatches.js';
import { eventually } from '../../support/eventually.js';
import { startStack, type Stack } from '../../support/stack.js';
import { tryOut } from '../../support/test-operations.js';

const owner = new mongo.ObjectId();
let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ worker: false });
});
afterAll(() => stack.stop());

describe('a row and its job, which set out together', () => {
  test('a job that comes before its row waits for it', async () => {
    const task = await stack.services.engine.submit(tryOut, { owner, input: { text: 'early' } });
    await tasks().deleteOne({ _id: task._id });
    const claimed = claim(task._id, 'first there');
    await sleep(30);
    await tasks().insertOne(task);
    const taken = await claimed;
    expect(taken).toMatchObject({ _id: task._id, state: 'running', claims: 1 });
    await taken?.session.endSession();
  });

  test('a job whose row never comes is let go', async () => {
    expect(await claim(new mongo.ObjectId(), 'in vain')).toBeNull();
  });

  test('what was not accepted leaves no job behind', async () => {
    const { engine } = stack.services;
    const jobs = async () => (await queueOf(engine.queues, tryOut.queue).getJobs()).map(({ id }) => id);
    await engine.dispatcher.settled();
    const others = await jobs();
    const idempotency = { key: 'once', body: 'same' };
    const first = await engine.submit(tryOut, { owner, input: { text: '' }, idempotency });
    const again = await engine.submit(tryOut, { owner, input: { text: '' }, idempotency });
    expect(again._id).toEqual(first._id);
    await expect(
      engine.submit(tryOut, { owner, input: { text: '' }, idempotency: { ...idempotency, body: 'other' } }),
    ).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    await engine.dispatcher.settled();
    const left = await eventually(jobs, (found) => found.length === others.length + 1);
    expect(left.filter((id) => !others.includes(id))).toEqual([jobId(first)]);
  });
});

test('a task is dispatched again whose job died with a worker before that could claim it', async () => {
  const { engine, config } = stack.services;
  const task = await engine.submit(tryOut, { owner, input: { text: 'taken' } });
  await engine.dispatcher.settled();
  const doomed = new Worker(tryOut.queue, undefined, {
    connection: { url: config.REDIS_URL },
    prefix: config.QUEUE_PREFIX,
    autorun: false,
  });
  const isActive = async () => (await doomed.getNextJob('doomed')).id === jobId(task);
  await eventually(isActive, (found) => found);
  const look = async () => {
    await tasks().updateOne({ _id: task._id }, { $set: { 'dispatch.checkAt': new Date(0) } });
    await sweepLostDispatches(engine);
    return (await tasks().findOne({ _id: task._id }))?.dispatch.number;
  };
  expect(await look()).toBe(1); // it may be about to claim it
  const key = queueOf(engine.queues, tryOut.queue).toKey(jobId(task));
  await engine.redis.hset(key, 'processedOn', Date.now() - figures.claimedWithin - 1);
  expect(await look()).toBe(2);
  await doomed.close(true);
});

test('work that may wait least is refused first, and the platform itself never', async () => {
  const { engine } = stack.services;
  const input = { text: '' };
  const usual: Operation = { ...tryOut, queue: 'writing' };
  const modest: Operation = { ...usual, shedAfter: minutes(2) };
  const precious: Operation = { ...usual, shedAfter: null };
  const idempotency = { key: 'before it was too much', body: 'same' };
  const before = await engine.submit(usual, { owner, input, idempotency });
  await queueOf(engine.queues, usual.queue).add(
    'old',
    { taskId: new mongo.ObjectId().toHexString() },
    { timestamp: Date.now() - minutes(5), priority: 1 },
  );
  const refused = () =>
    engine.submit(modest, { owner, input }).then(
      () => 'accepted',
      (error: unknown) => (error as { code: string }).code,
    );
  await eventually(refused, (answer) => answer === 'overloaded');
  // Who asks again for what was accepted is not refused.
  const again = await engine.submit(modest, { owner, input, idempotency });
  expect(again._id).toEqual(before._id);
  const accepted = await Promise.all([
    engine.submit(usual, { owner, input }),
    engine.submit(precious, { owner, input }),
    engine.submit(modest, { owner: null, input }),
  ]);
  expect(accepted.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued']);
});
