import { setImmediate as immediately } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createThreads } from '../../../workers/threads/threads.js';
import { eventually } from '../../support/eventually.js';
import { drawnPdf, placed } from '../parsing/sample-files.js';

const entry = new URL('../../support/hostile-thread.mjs', import.meta.url);
const hostile = createThreads({ entry, timeLimit: 400, maxThreads: 2 });
const deaths: Error[] = [];
const onDeath = (error: Error) => void deaths.push(error);
const small = createThreads({ entry, memoryLimit: 200, timeLimit: 60_000, maxThreads: 2, onDeath });
const real = createThreads({ warm: ['parse'], minThreads: 1, maxThreads: 1 });

afterAll(async () => {
  await Promise.all([hostile.close(), small.close(), real.close()]);
});

const job = (what: string) => ({ bytes: new TextEncoder().encode(what), fileName: 'x' });

describe('a job that goes too far', () => {
  test.each([
    ['time', 'hang', /^It took over 0\.4 s\. Print the file/u, hostile],
    ['memory', 'eat', /^It took too much memory\. Print/u, small],
    ['buffers', 'hoard', /^It took too much memory\. Print/u, small],
  ])('in %s ends for good, and its neighbours go on', async (_what, deed, detail, threads) => {
    const [bad, good] = await Promise.allSettled([threads.parse(job(deed)), threads.parse(job('fine'))]);
    expect(bad).toMatchObject({
      reason: { name: 'PermanentError', code: 'file-too-complex', detail: expect.stringMatching(detail) },
    });
    expect(good).toEqual({ status: 'fulfilled', value: 'fine' });
    expect(await threads.parse(job('after'))).toBe('after');
  });

  test('waiting for a free thread costs no time', async () => {
    const slow = Array.from({ length: 4 }, () => hostile.parse(job('hang')).catch(() => 'ended'));
    const last = hostile.parse(job('late but well'));
    expect(await last).toBe('late but well');
    expect(await Promise.all(slow)).toEqual(['ended', 'ended', 'ended', 'ended']);
  });
});

test('an aborted job throws the reason and ends its thread', async () => {
  const controller = new AbortController();
  const reason = new Error('cancelled');
  const run = hostile.parse(job('hang'), controller.signal);
  controller.abort(reason);
  await expect(run).rejects.toBe(reason);
  await expect(hostile.parse(job('fine'), controller.signal)).rejects.toBe(reason);
  expect(await hostile.parse(job('fine'))).toBe('fine');
});

test('a thread that dies just as it is ended is told of, and takes nothing with it', async () => {
  const controller = new AbortController();
  const bytes = new Uint8Array(new SharedArrayBuffer(3));
  bytes.set(job('die').bytes);
  const isEmpty = (at: number) => Atomics.load(bytes, at) === 0;
  const run = small.parse({ bytes, fileName: 'x' }, controller.signal);
  await eventually(
    () => isEmpty(0),
    (hasBegun) => hasBegun,
  );
  // Timers ring after this phase of the event loop, and news of a thread comes after them.
  await immediately();
  setTimeout(() => controller.abort(new Error('cancelled')), 1);
  Atomics.store(bytes, 2, 0);
  while (!isEmpty(1));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  await expect(run).rejects.toThrow('cancelled');
  await eventually(
    () => deaths,
    ({ length }) => length > 0,
  );
  expect(deaths).toMatchObject([{ message: 'dead' }]);
  expect(await small.parse(job('after'))).toBe('after');
});

test('an unknown error of a thread is no permanent one', async () => {
  await expect(hostile.parse(job('throw'))).rejects.toMatchObject({ message: 'odd' });
});

test("an engine's error keeps its class, code and detail", async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 and no more');
  await expect(real.parse({ bytes, fileName: 'cv.pdf' })).rejects.toMatchObject({
    name: 'PermanentError',
    code: 'broken-file',
    detail: expect.stringMatching(/\w/),
  });
});

/** Two pages, neither of which stands where the file says: as if line ends had been changed on its way. */
async function displacedPages(): Promise<Uint8Array> {
  const drawn = await drawnPdf((pdf) => {
    placed(pdf, [[40, 40, 'Asha Rao']]);
    pdf.addPage();
    placed(pdf, [[40, 40, 'Staff nurse']]);
  });
  const file = Buffer.from(drawn).toString('latin1');
  const table = file.lastIndexOf('\nxref\n');
  const places = file.slice(table).split('\n');
  for (const [, number] of file.matchAll(/(\d+) 0 obj\n<<\n\/Type \/Page\n/gu)) {
    const line = 3 + Number(number);
    places[line] = places[line]?.replace(/^\d+/u, '0000000020') ?? '';
  }
  return Buffer.from(file.slice(0, table) + places.join('\n'), 'latin1');
}

test('a page that pdf.js fetched ahead and forgot does not end the thread', async () => {
  const file = await displacedPages();
  for (const turn of ['first', 'next']) {
    const { text } = await real.parse({ bytes: Uint8Array.from(file), fileName: `${turn}.pdf` });
    expect(text).toBe('Asha Rao\nStaff nurse');
  }
});

test('the event loop stays free while a thread works', async () => {
  const text = 'Python, SQL and Airflow in production. '.repeat(1_250);
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const { keywords } = await real.keywords({ text });
  clearInterval(timer);
  expect(keywords[0]?.mentions).toBe(1_250);
  expect(longest).toBeLessThan(200);
});
