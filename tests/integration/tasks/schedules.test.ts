import { afterEach, expect, test } from '@jest/globals';
import { tasks } from '../../../shared/models/task.js';
import { listSchedules } from '../../../shared/tasks/list-schedules.js';
import { queueOf } from '../../../shared/tasks/queues.js';
import { runSchedule } from '../../../workers/schedules.js';
import { eventually } from '../../support/eventually.js';
import { startOwnWorker, startStack, type Stack } from '../../support/stack.js';

let stack: Stack;
let closeWorker: () => Promise<void>;
afterEach(async () => {
  await closeWorker();
  await stack.stop();
});

test('a schedule is in Redis, is put back after a loss, and makes one task a tick', async () => {
  stack = await startStack({ worker: false });
  closeWorker = await startOwnWorker(stack.services);
  const { engine, redis, config } = stack.services;
  const names = async () => ((await listSchedules(engine)) ?? []).map(({ name }) => name);
  await eventually(names, (found) => found.includes('sweep-files'));

  const mine = await redis.keys(`${config.QUEUE_PREFIX}:*`);
  await redis.del(mine);
  expect(await names()).toEqual([]);
  await eventually(names, (found) => found.includes('sweep-files'));

  // What Redis has not had from the release before comes with the first worker of this one.
  await closeWorker();
  await queueOf(engine.queues, 'maintenance').removeJobScheduler('sweep-files');
  closeWorker = await startOwnWorker(stack.services);
  await eventually(names, (found) => found.includes('sweep-files'));

  const tick = 600_000 * 1_000_000;
  await Promise.all([1, 2, 3].map(() => runSchedule(engine, 'sweep-files', tick)));
  const tasksOf = (count: number) =>
    tasks().countDocuments({ 'idempotency.key': `schedule sweep-files ${count}` });
  expect(await tasksOf(1_000_000)).toBe(1);

  // Its job was made in one tick for the next, as BullMQ does.
  const made = { timestamp: tick + 599_900, delay: 200 };
  await queueOf(engine.queues, 'maintenance').add('sweep-files', { schedule: 'sweep-files' }, made);
  expect(await eventually(() => tasksOf(1_000_001), Boolean)).toBe(1);
});
