import { expect, test } from '@jest/globals';
import type { TaskRow } from '../../../shared/models/task.js';
import { missedRun } from '../../../shared/tasks/missed-states.js';

const startedAt = new Date(1_000);
const finishedAt = new Date(2_000);
const none = { percent: 0, stage: null };
/** What the rule looks at; the rest of a row it only passes on. */
const row = (changes: Partial<TaskRow>) =>
  ({ state: 'queued', revision: 1, claims: 0, progress: none, finishedAt: null, ...changes }) as TaskRow;

const ended = row({
  state: 'succeeded',
  revision: 4,
  claims: 1,
  startedAt,
  finishedAt,
  result: { said: 'x' },
});

test('a run between queued and its end is told, at the revision of its claim', () => {
  const run = {
    state: 'running',
    revision: 2,
    claims: 1,
    startedAt,
    finishedAt: null,
    result: null,
    error: null,
  };
  expect(missedRun(row({}), ended)).toMatchObject({ ...run, progress: none });
  const failed = { ...ended, state: 'failed', error: { code: 'unreadable' } } as TaskRow;
  expect(missedRun(row({}), failed)).toMatchObject(run);
});

test('a run that failed and waits for its next attempt is told too', () => {
  const waiting = row({ revision: 7, claims: 3 });
  expect(missedRun(row({ revision: 5, claims: 2 }), waiting)).toMatchObject({
    state: 'running',
    revision: 6,
    claims: 3,
  });
});

test.each<[string, TaskRow, TaskRow]>([
  ['the run itself is what is seen', row({}), row({ state: 'running', revision: 2, claims: 1 })],
  ['it was cancelled before it ran', row({}), row({ state: 'cancelled', revision: 2 })],
  ['it ran already', row({ state: 'running', revision: 2, claims: 1 }), ended],
])('nothing is missed where %s', (_why, seen, now) => {
  expect(missedRun(seen, now)).toBeNull();
});
