import { describe, expect, test } from '@jest/globals';
import { findSkills } from '../../../workers/skills/find-skills.js';

/** The best of three, in milliseconds of this process's own work: what else the machine does must not count. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    findSkills(text);
    return process.cpuUsage(start).user / 1_000;
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
    'A or B, not required, ',
    'no x until ',
    'spring semester ',
    'C++ C ',
    'R. ',
    'Sales Teaching Ltd ',
    '( ',
    'no ',
    'a-',
    '.NET',
    'drove a bus ',
    'stitched, ',
    'no without ',
    'sold cooking gas ',
    'Java no ',
    'A.B.',
    'a-b-',
    '0/5 ',
    'Excel: no ',
    'quit the a b ',
    'bina Excel ',
    'Access: yes ',
    'plumbing of ',
    'not a day never ',
  ])('%j over and over takes time in proportion to its length', (unit) => {
    const short = timeOf(unit.repeat(2_000));
    const long = timeOf(unit.repeat(8_000));
    // Four times as long; a quadratic cause would take sixteen times as long.
    expect(long).toBeLessThan(14 * Math.max(short, 25));
    expect(long).toBeLessThan(1_000);
  });
});
