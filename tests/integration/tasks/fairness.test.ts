import { afterEach, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { lanes, tasks } from '../../../shared/models/task.js';
import { freePlan } from '../../../shared/payments/plans.js';
import { figures } from '../../../shared/tasks/figures.js';
import { queueOf } from '../../../shared/tasks/queues.js';
import { done } from '../../../workers/handlers/handler.js';
import { startOwnWorker, startStack, type Stack } from '../../support/stack.js';
import { doing, tryOut } from '../../support/test-operations.js';
import { eventually } from '../../support/eventually.js';

const busy = new mongo.ObjectId();
const backlog = figures.window + 150;
let stack: Stack;
afterEach(() => stack.stop());

const submit = async (owner: mongo.ObjectId, text: string) =>
  stack.services.engine.submit(tryOut, { owner, input: { text } });
const inLane = (lane: number) => tasks().countDocuments({ owner: busy, 'dispatch.lane': lane });

async function submitBacklog(): Promise<void> {
  for (let n = 0; n < backlog; n += 1) await submit(busy, `busy ${n}`);
}

test("Redis is given a window of an owner's backlog, the rest waits in MongoDB", async () => {
  stack = await startStack({ worker: false });
  await submitBacklog();
  expect(await inLane(lanes.first)).toBe(freePlan.share);
  expect(await inLane(lanes.behind)).toBe(figures.window - freePlan.share);
  expect(await inLane(lanes.held)).toBe(backlog - figures.window);
  await stack.services.engine.dispatcher.settled();
  const counts = await queueOf(stack.services.engine.queues, 'analysis').getJobCounts('wait', 'prioritized');
  expect(counts).toEqual({ wait: freePlan.share, prioritized: figures.window - freePlan.share });
});

test('a backlog is worked off to its end, in its order, and a single task of somebody else overtakes it', async () => {
  const began: string[] = [];
  const registry = doing(async (text) => {
    began.push(text);
    await new Promise((resolve) => setTimeout(resolve, 2));
    return done({ said: text });
  });
  stack = await startStack({ worker: false, registry });
  await submitBacklog();
  const single = new mongo.ObjectId();
  await submit(single, 'single');
  const close = await startOwnWorker(stack.services, registry);
  try {
    await eventually(
      () => tasks().countDocuments({ state: 'succeeded' }),
      (count) => count === backlog + 1,
      25_000,
    );
  } finally {
    await close();
  }
  expect(began.indexOf('single')).toBeLessThan(2 * freePlan.share);
  expect(new Set(began).size).toBe(began.length);
  expect(began.indexOf('busy 0')).toBeLessThan(10);
  expect(began.indexOf(`busy ${backlog - 1}`)).toBeGreaterThan(backlog / 2);
  expect(await tasks().countDocuments({ 'dispatch.lane': { $exists: true } })).toBe(0);
});

test('what was left waiting by a worker that died is moved up by the sweep', async () => {
  stack = await startStack({ worker: false });
  await submitBacklog();
  await tasks().updateMany(
    { owner: busy, 'dispatch.lane': { $in: [lanes.first, lanes.behind] } },
    { $set: { state: 'succeeded' }, $unset: { 'dispatch.lane': '' } },
  );
  await stack.services.engine.turns.sweep();
  expect(await inLane(lanes.first)).toBe(freePlan.share);
  expect(await inLane(lanes.behind)).toBe(backlog - figures.window - freePlan.share);
});
