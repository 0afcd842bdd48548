import { describe, expect, test } from '@jest/globals';
import { findSkills } from '../../../workers/skills/find-skills.js';

/** The best of three, in milliseconds: what else the machine does must not count. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    findSkills(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('a text made to be slow', () => {
  findSkills('Go, Rust and Python');

  test.each([
    'Go ',
    'Go, ',
    'Node.js.',
    'Express ',
    'Excel Excel, ',
    'not required ',
    'spring semester ',
    'C++ C ',
    'R. ',
    'Sales Teaching Ltd ',
    '( ',
    'no ',
    'a-',
    '.NET',
  ])('%j over and over takes time in proportion to its length', (unit) => {
    const short = timeOf(unit.repeat(2_000));
    const long = timeOf(unit.repeat(8_000));
    // Four times as long; a quadratic cause would take sixteen times as long.
    expect(long).toBeLessThan(12 * Math.max(short, 20));
    expect(long).toBeLessThan(1_000);
  });
});
