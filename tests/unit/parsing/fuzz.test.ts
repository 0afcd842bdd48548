import { expect, test } from '@jest/globals';
import { fuzz } from '../../fuzz/run.js';

/** The long run is `npm run fuzz`. */
test('spoilt files are read or end in a clear error', async () => {
  const report = await fuzz({
    seed: 5,
    from: 0,
    files: 40,
    lasts: 15_000,
    atOnce: 1,
    progress: () => undefined,
  });
  expect(report.findings.map(({ index, file, outcome }) => [index, file.name, outcome.fault])).toEqual([]);
  expect(report.files).toBeGreaterThan(5);
}, 60_000);
