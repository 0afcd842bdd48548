import { expect, test } from '@jest/globals';
import type { TaskRow } from '../../../shared/models/task.js';
import { missedStates, type SeenTask } from '../../../shared/tasks/missed-states.js';

const [first, second, third] = [new Date(1_000), new Date(2_000), new Date(3_000)];
const begun = { percent: 40, stage: 'reading' };
const none = { percent: 0, stage: null };
const problem: TaskRow['error'] = { code: 'unreadable', title: 'Unreadable', detail: 'No text.' };

/** What the rule looks at; the rest of a row it only passes on. */
const row = (changes: Partial<SeenTask>) =>
  ({
    state: 'queued',
    revision: 1,
    claims: 0,
    progress: none,
    error: null,
    result: null,
    startedAt: null,
    finishedAt: null,
    ...changes,
  }) as SeenTask;

const ended = row({
  state: 'succeeded',
  revision: 4,
  claims: 1,
  progress: { percent: 100, stage: 'reading' },
  startedAt: first,
  finishedAt: third,
  result: { said: 'x' },
});

/** Ran, was queued again at 5, ran, failed for good at 8, was replayed at 9, and has ended. */
const longLife = row({
  ...ended,
  revision: 12,
  claims: 3,
  startedAt: third,
  requeued: [
    { ...row({ state: 'running', revision: 4, claims: 1, progress: begun, startedAt: first }) },
    {
      ...row({ state: 'failed', revision: 8, claims: 2, progress: begun, startedAt: second }),
      error: problem,
      finishedAt: second,
    },
  ],
});

const told = (after: number, now: SeenTask) =>
  missedStates(after, now).map(({ state, revision, claims }) => [state, revision, claims]);

test('a run between queued and its end is told as it was', () => {
  expect(missedStates(1, ended)).toEqual([
    row({ state: 'running', revision: 2, claims: 1, startedAt: first, progress: none }),
  ]);
});

test('a whole life is told, each state at the revision it began with', () => {
  expect(told(0, longLife)).toEqual([
    ['queued', 1, 0],
    ['running', 2, 1],
    ['queued', 5, 1],
    ['running', 6, 2],
    ['failed', 8, 2],
    ['queued', 9, 2],
    ['running', 10, 3],
  ]);
});

test('each state has what it had then', () => {
  const [, , queuedAgain, ranAgain, failed, replayed] = missedStates(0, longLife);
  expect(queuedAgain).toMatchObject({ progress: begun, startedAt: first, error: null, finishedAt: null });
  expect(ranAgain).toMatchObject({ progress: begun, startedAt: second, result: null });
  expect(failed).toMatchObject({ error: problem, finishedAt: second, result: null });
  expect(replayed).toMatchObject({ progress: none, startedAt: second, error: null, finishedAt: null });
});

test.each<[after: number, revisions: number[]]>([
  [1, [2, 5, 6, 8, 9, 10]],
  [4, [5, 6, 8, 9, 10]],
  [8, [9, 10]],
  [11, []],
  [12, []],
  [99, []],
])('after revision %i nothing is told twice', (after, revisions) => {
  expect(missedStates(after, longLife).map(({ revision }) => revision)).toEqual(revisions);
});

test.each<[string, SeenTask]>([
  ['is still queued', row({})],
  ['runs since the revision before', row({ state: 'running', revision: 2, claims: 1 })],
  ['was cancelled before it ran', row({ state: 'cancelled', revision: 2 })],
])('nothing is missed of a task that %s', (_why, now) => {
  expect(missedStates(1, now)).toEqual([]);
});

test('of a task that waits for its next attempt the run is told', () => {
  const waiting = row({
    revision: 4,
    claims: 1,
    requeued: [row({ state: 'running', revision: 3, claims: 1, startedAt: first })],
  });
  expect(told(1, waiting)).toEqual([['running', 2, 1]]);
});
