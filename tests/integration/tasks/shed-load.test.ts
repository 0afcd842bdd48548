import { afterEach, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { minutes, type Operation } from '../../../shared/operations/definition.js';
import { queueOf } from '../../../shared/tasks/queues.js';
import { eventually } from '../../support/eventually.js';
import { startStack, type Stack } from '../../support/stack.js';
import { tryOut } from '../../support/test-operations.js';

let stack: Stack;
afterEach(() => stack.stop());

test('work that may wait least is refused first, and the platform itself never', async () => {
  stack = await startStack({ worker: false });
  const { engine } = stack.services;
  const owner = new mongo.ObjectId();
  const input = { text: '' };
  const modest: Operation = { ...tryOut, shedAfter: minutes(2) };
  const precious: Operation = { ...tryOut, shedAfter: null };
  await queueOf(engine.queues, 'analysis').add(
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
  const accepted = await Promise.all([
    engine.submit(tryOut, { owner, input }),
    engine.submit(precious, { owner, input }),
    engine.submit(modest, { owner: null, input }),
  ]);
  expect(accepted.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued']);
});
