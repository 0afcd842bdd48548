import { expect, test } from '@jest/globals';
import { lanes } from '../../../shared/models/task.js';
import { freePlan } from '../../../shared/payments/plans.js';
import { figures } from '../../../shared/tasks/figures.js';
import { laneFor } from '../../../shared/tasks/lanes.js';

const { share } = freePlan;

test("a plan's share of tasks waits with everybody's", () => {
  expect(laneFor({ 0: 0, 1: 0, 2: 0 })).toBe(lanes.first);
  expect(laneFor({ 0: share - 1, 1: 50, 2: 50 })).toBe(lanes.first);
});

test('what is beyond waits behind, up to the window, and then in MongoDB', () => {
  expect(laneFor({ 0: share, 1: 0, 2: 0 })).toBe(lanes.behind);
  expect(laneFor({ 0: share, 1: figures.window - share - 1, 2: 0 })).toBe(lanes.behind);
  expect(laneFor({ 0: share, 1: figures.window - share, 2: 0 })).toBe(lanes.held);
});

test('nobody overtakes their own tasks that are held', () => {
  expect(laneFor({ 0: share, 1: 0, 2: 1 })).toBe(lanes.held);
});
