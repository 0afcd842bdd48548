import { expect, test } from '@jest/globals';
import { fuzz } from '../../fuzz/run.js';

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
