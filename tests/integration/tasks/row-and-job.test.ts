import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { tasks } from '../../../shared/models/task.js';
import { claim } from '../../../shared/tasks/claim.js';
import { jobId } from '../../../shared/tasks/keys.js';
import { queueOf } from '../../../shared/tasks/queues.js';
import { eventually } from '../../support/eventually.js';
import { startStack, type Stack } from '../../support/stack.js';
import { sayingBack, tryOut } from '../../support/test-operations.js';

const owner = new mongo.ObjectId();
let stack: Stack;
afterEach(() => stack.stop());

describe('a row and its job, which set out together', () => {
  test('a job that comes before its row waits for it', async () => {
    stack = await startStack({ registry: sayingBack, worker: false });
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
    stack = await startStack({ registry: sayingBack, worker: false });
    expect(await claim(new mongo.ObjectId(), 'in vain')).toBeNull();
  });

  test('what was not accepted leaves no job behind', async () => {
    stack = await startStack({ registry: sayingBack, worker: false });
    const { engine } = stack.services;
    const idempotency = { key: 'once', body: 'same' };
    const first = await engine.submit(tryOut, { owner, input: { text: '' }, idempotency });
    const again = await engine.submit(tryOut, { owner, input: { text: '' }, idempotency });
    expect(again._id).toEqual(first._id);
    await expect(
      engine.submit(tryOut, { owner, input: { text: '' }, idempotency: { ...idempotency, body: 'other' } }),
    ).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    await engine.dispatcher.settled();
    const jobs = await eventually(
      () => queueOf(engine.queues, tryOut.queue).getJobs(),
      (found) => found.length === 1,
    );
    expect(jobs.map(({ id }) => id)).toEqual([jobId(first)]);
  });
});
