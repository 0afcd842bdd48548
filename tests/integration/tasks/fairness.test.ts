import { afterEach, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { tasks } from '../../../shared/models/task.js';
import { freePlan } from '../../../shared/payments/plans.js';
import { figures } from '../../../shared/tasks/figures.js';
import { queueOf } from '../../../shared/tasks/queues.js';
import { done } from '../../../workers/handlers/handler.js';
import { startOwnWorker, startStack, type Stack } from '../../support/stack.js';
import { doing, tryOut } from '../../support/test-operations.js';
import { eventually } from '../../support/eventually.js';

const [busy, another, single] = [new mongo.ObjectId(), new mongo.ObjectId(), new mongo.ObjectId()];
const backlog = figures.window + 100;
let stack: Stack;
afterEach(() => stack.stop());

const submit = (owner: mongo.ObjectId, text: string) =>
  stack.services.engine.submit(tryOut, { owner, input: { text } });
const submitMany = (owner: mongo.ObjectId, name: string, count: number) =>
  Promise.all(Array.from({ length: count }, (_, n) => submit(owner, `${name} ${n}`)));
const held = (owner = busy) => tasks().countDocuments({ owner, 'dispatch.held': true });

test("Redis is given a window of an owner's backlog, the rest waits in MongoDB", async () => {
  stack = await startStack({ worker: false });
  await submitMany(busy, 'busy', backlog);
  await stack.services.engine.dispatcher.settled();
  expect(await held()).toBe(backlog - figures.window);
  const counts = await queueOf(stack.services.engine.queues, 'analysis').getJobCounts('prioritized');
  expect(counts).toEqual({ prioritized: figures.window });
});

test('owners take turns, and a backlog is worked off to its end in its order', async () => {
  const begun: string[] = [];
  const registry = doing((text) => {
    begun.push(text);
    return Promise.resolve(done({ said: text }));
  });
  stack = await startStack({ worker: false, registry });
  await submitMany(busy, 'busy', backlog);
  await submitMany(another, 'another', 2 * freePlan.share);
  await submit(single, 'single');
  const close = await startOwnWorker(stack.services, registry);
  try {
    await eventually(
      () => tasks().countDocuments({ state: 'succeeded' }),
      (count) => count === backlog + 2 * freePlan.share + 1,
      100_000,
    );
  } finally {
    await close();
  }
  expect(new Set(begun).size).toBe(begun.length);
  // The single task and the other owner's first share are in round one, the other half in round two; what was
  // begun together may be told in any order.
  const together = 4;
  expect(begun.indexOf('single')).toBeLessThan(2 * freePlan.share + 1 + together);
  expect(begun.indexOf(`another ${2 * freePlan.share - 1}`)).toBeLessThan(4 * freePlan.share + 1 + together);
  const own = begun.filter((text) => text.startsWith('busy')).map((text) => Number(text.slice(5)));
  const displaced = own.map((n, place) => Math.abs(n - place));
  expect(Math.max(...displaced)).toBeLessThan(figures.window);
  expect(await tasks().countDocuments({ 'dispatch.held': { $exists: true } })).toBe(0);
}, 120_000);

test('what a worker that died has left held is dispatched by the sweep', async () => {
  stack = await startStack({ worker: false });
  await submitMany(busy, 'busy', backlog);
  await tasks().updateMany(
    { owner: busy, 'dispatch.held': false },
    { $set: { state: 'succeeded' }, $unset: { 'dispatch.held': '' } },
  );
  await stack.services.engine.turns.sweep();
  expect(await held()).toBe(0);
});

test("as an owner's tasks end, the next are released in order, each with a place of its own", async () => {
  stack = await startStack({ worker: false });
  // One whose tasks nobody has counted yet: what is counted while rows are on their way lets some more pass.
  const owner = new mongo.ObjectId();
  await submitMany(owner, 'own', backlog);
  const oldestFirst = await tasks()
    .find({ owner }, { projection: { _id: 1 } })
    .sort({ _id: 1 })
    .toArray();
  const ids = oldestFirst.map(({ _id }) => _id);
  const { turns } = stack.services.engine;
  const end = (from: number, to: number) =>
    tasks().updateMany(
      { _id: { $in: ids.slice(from, to) } },
      { $set: { state: 'succeeded' }, $unset: { 'dispatch.held': '' } },
    );
  const placesOf = async (from: number, to: number) => {
    const rows = await tasks()
      .find({ _id: { $in: ids.slice(from, to) } })
      .sort({ _id: 1 })
      .toArray();
    return rows.map(({ dispatch }) => dispatch.before);
  };
  await end(0, 50);
  turns.ended({ owner, queue: 'analysis' });
  await eventually(
    () => held(owner),
    (count) => count === backlog - figures.window - 50,
    5_000,
  );
  // The second look begins where the first has left off.
  await end(50, 70);
  turns.ended({ owner, queue: 'analysis' });
  await eventually(
    () => held(owner),
    (count) => count === backlog - figures.window - 70,
    5_000,
  );
  const upTo = (last: number, count: number) => Array.from({ length: count }, (_, n) => last - count + n + 1);
  expect(await placesOf(figures.window, figures.window + 50)).toEqual(upTo(figures.window - 1, 50));
  expect(await placesOf(figures.window + 50, figures.window + 70)).toEqual(upTo(figures.window - 1, 20));
  // What is held behind that place (two processes accept at once) comes with the sweep.
  await tasks().updateOne(
    { _id: { $in: ids.slice(0, 1) } },
    { $set: { state: 'queued', 'dispatch.held': true } },
  );
  await end(70, 71);
  await turns.sweep();
  expect(await tasks().findOne({ _id: { $in: ids.slice(0, 1) } })).toMatchObject({
    dispatch: { held: false },
  });
});
