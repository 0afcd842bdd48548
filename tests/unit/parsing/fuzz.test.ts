import { describe, expect, test } from '@jest/globals';
import { growthOf, grows } from '../../fuzz/memory.js';
import { randomOf } from '../../fuzz/random.js';
import { fuzz } from '../../fuzz/run.js';
import type { Sample } from '../../support/trend.js';

/** The long run is `npm run fuzz`. */
test('spoilt files are read or end in a clear error', async () => {
  const files = 16;
  const report = await fuzz({
    seed: 5,
    from: 0,
    files,
    lasts: Infinity,
    atOnce: 1,
    progress: () => undefined,
  });
  const faults = report.findings.map(({ index, file, outcome }) => [index, file.name, outcome.fault ?? '']);
  // How long one takes is for the long run to judge: here other tests run beside it.
  expect(faults.filter(([, , fault]) => !String(fault).startsWith('took '))).toEqual([]);
  expect(report.files).toBe(files);
}, 240_000);

describe('growth of memory', () => {
  const random = randomOf(5);
  /** A look every five seconds at a thread that warms up for half a minute, held back by the garbage collector. */
  const thread = (begins: number, ends: number, leak: number): Sample[] =>
    Array.from({ length: (ends - begins) * 12 }, (_, look) => {
      const warm = 60 + Math.min(look, 6) * 10;
      return {
        at: (begins + look / 12) * 60_000,
        megabytes: warm + leak * (look / 12) + random.below(40) - 20,
      };
    });
  const level = thread(0, 10, 0);

  test('threads that end and begin again are none', () => {
    const threads = [thread(0, 2, 0), thread(2, 9, 0), thread(0, 5, 0), thread(5, 8, 0), thread(8, 10, 0)];
    expect(grows(growthOf(threads, level))).toBe(false);
  });

  test.each([
    ['of threads that end', [thread(0, 4, 10), thread(4, 10, 10), thread(0, 7, 10)], level],
    ['of one thread', [thread(0, 10, 10)], level],
    ['of the process alone', [level], thread(0, 10, 20)],
  ])('a leak %s is told', (_, live, resident) => {
    expect(grows(growthOf(live, resident))).toBe(true);
  });
});
