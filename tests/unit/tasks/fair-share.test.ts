import { expect, test } from '@jest/globals';
import { freePlan } from '../../../shared/payments/plans.js';
import { isHeld, roundsAhead } from '../../../shared/tasks/fair-share.js';
import { figures } from '../../../shared/tasks/figures.js';

test('an owner has a share of tasks in each round', () => {
  const rounds = [0, freePlan.share - 1, freePlan.share, 10 * freePlan.share].map(roundsAhead);
  expect(rounds).toEqual([0, 0, 1, 10]);
});

test('what is beyond the window is held, and nobody overtakes their own held tasks', () => {
  expect(isHeld({ sent: figures.window - 1, held: 0 })).toBe(false);
  expect(isHeld({ sent: figures.window, held: 0 })).toBe(true);
  expect(isHeld({ sent: 0, held: 1 })).toBe(true);
});
