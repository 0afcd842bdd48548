import { afterEach, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { AppError } from '../../../shared/errors.js';
import { finalStates, tasks } from '../../../shared/models/task.js';
import { figures } from '../../../shared/tasks/figures.js';
import type { Operation } from '../../../shared/operations/definition.js';
import { done } from '../../../workers/handlers/handler.js';
import { RetryAfter } from '../../../workers/retry-after.js';
import { eventually } from '../../support/eventually.js';
import { startStack, type Stack } from '../../support/stack.js';
import { doing, tryOut } from '../../support/test-operations.js';

const write: Operation = { ...tryOut, queue: 'writing', attempts: 2 };
const wait = 2_000;
const away = new AppError('writer-unavailable', 'The language model is busy.');
const owner = new mongo.ObjectId();
let stack: Stack;
afterEach(() => stack.stop());

const submit = (text: string) => stack.services.engine.submit(write, { owner, input: { text } });
const ended = () =>
  eventually(
    () => tasks().find({ owner }).toArray(),
    (rows) => rows.every((row) => finalStates.includes(row.state)),
    20_000,
  );
const start = async (registry: ReturnType<typeof doing>) => {
  stack = await startStack({
    registry,
    settings: { ANTHROPIC_API_KEY: 'test', ANTHROPIC_BASE_URL: 'http://127.0.0.1:9' },
  });
};

test('when the far side asks for patience the whole queue waits, and nobody loses an attempt', async () => {
  const begun: number[] = [];
  const asked: number[] = [];
  await start(
    doing((text) => {
      if (asked.length === 0) {
        asked.push(performance.now());
        return Promise.reject(new RetryAfter(wait, away));
      }
      begun.push(performance.now());
      return Promise.resolve(done({ said: text }));
    }, write),
  );
  await submit('first');
  await eventually(
    () => stack.services.engine.redis.get(`${stack.services.config.QUEUE_PREFIX}:writing:limiter`),
    // Otherwise it counts jobs.
    (held) => Number(held) > stack.services.config.LLM_PER_MINUTE,
  );
  await submit('second');
  await submit('third');
  const rows = await ended();
  expect(rows.map(({ state, failures }) => [state, failures])).toEqual(rows.map(() => ['succeeded', 0]));
  expect(Math.min(...begun) - (asked[0] ?? 0)).toBeGreaterThan(0.9 * wait);
});

test('a task that is asked for patience for ever ends all the same', async () => {
  await start(doing(() => Promise.reject(new RetryAfter(50, away)), write));
  const task = await submit('never');
  await tasks().updateOne(
    { _id: task._id },
    { $set: { createdAt: new Date(Date.now() - figures.patienceInAll) } },
  );
  const [row] = await ended();
  expect(row).toMatchObject({ state: 'failed', failures: 2, error: { code: 'writer-unavailable' } });
});
