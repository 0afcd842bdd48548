import { expect, jest, test } from '@jest/globals';
import { gatherer } from '../../../shared/tasks/gather.js';

/** A gatherer of doubled numbers whose batches are noted, and end when told. */
function doubling(options: Parameters<typeof gatherer>[1] = {}) {
  const batches: number[][] = [];
  const ends: (() => void)[] = [];
  const double = gatherer<number, number>((items) => {
    batches.push([...items]);
    return new Promise((resolve) => {
      ends.push(() => resolve(items.map((item) => ({ value: 2 * item }))));
    });
  }, options);
  return { double, batches, ends };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('calls wait for nobody while few are in flight, and go out together while many are', async () => {
  const { double, batches, ends } = doubling({ few: 2 });
  const first = [double(1)];
  await turn();
  first.push(double(2));
  await turn();
  expect(batches).toEqual([[1], [2]]);
  const later = [double(3), double(4)];
  await turn();
  later.push(double(5));
  await turn();
  expect(batches).toHaveLength(2);
  ends.forEach((end) => end());
  expect(await Promise.all(first)).toEqual([2, 4]);
  await turn();
  await turn();
  expect(batches[2]).toEqual([3, 4, 5]);
  ends[2]?.();
  expect(await Promise.all(later)).toEqual([6, 8, 10]);
});

test('calls of one turn share a batch, no larger than allowed', async () => {
  const { double, batches, ends } = doubling({ most: 2, few: 3 });
  const all = Promise.all([1, 2, 3, 4, 5].map(double));
  await turn();
  await turn();
  expect(batches).toEqual([
    [1, 2],
    [3, 4],
  ]);
  ends.forEach((end) => end());
  await turn();
  await turn();
  expect(batches[2]).toEqual([5]);
  ends[2]?.();
  expect(await all).toEqual([2, 4, 6, 8, 10]);
});

test('an outcome that is an error is refused to its item alone', async () => {
  const odd = gatherer<number, string>((items) =>
    Promise.resolve(
      items.map((item) => (item % 2 ? { value: 'odd' } : { error: new Error(`even ${item}`) })),
    ),
  );
  const [one, two] = await Promise.allSettled([odd(1), odd(2)]);
  expect(one).toMatchObject({ value: 'odd' });
  expect(two).toMatchObject({ reason: new Error('even 2') });
});

test('a batch that fails because of one item fails for that item only', async () => {
  const run = jest.fn((items: readonly number[]) => {
    if (items.includes(13)) return Promise.reject(new Error('unlucky'));
    return Promise.resolve(items.map((value) => ({ value })));
  });
  const lucky = gatherer<number, number>(run);
  const outcomes = await Promise.allSettled([1, 13, 2].map(lucky));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test("an error that is everybody's is not tried again", async () => {
  const run = jest.fn(() => Promise.reject(new Error('away')));
  const call = gatherer<number, number>(run, { everybodys: () => true });
  const outcomes = await Promise.allSettled([call(1), call(2)]);
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
  expect(run).toHaveBeenCalledTimes(1);
});

test("who waits for the next batch gets an error that is everybody's at once", async () => {
  const fail: (() => void)[] = [];
  const run = jest.fn(
    () =>
      new Promise<never>((_resolve, reject) => {
        fail.push(() => reject(new Error('away')));
      }),
  );
  const call = gatherer<number, number>(run, { everybodys: () => true });
  const first = call(1);
  await turn();
  const second = call(2);
  fail[0]?.();
  const outcomes = await Promise.allSettled([first, second]);
  await turn();
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(run).toHaveBeenCalledTimes(1);
});
