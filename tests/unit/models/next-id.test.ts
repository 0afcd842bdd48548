import { expect, test } from '@jest/globals';
import { nextId } from '../../../shared/models/next-id.js';

const hexOf = () => nextId().toHexString();

test('ids are in the order in which they were made', () => {
  const ids = Array.from({ length: 2_000 }, hexOf);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test('ids of two processes are in the order of time, to the millisecond', async () => {
  // Until none is ahead of the clock.
  await new Promise((resolve) => setTimeout(resolve, 60));
  const before = Date.now();
  const id = nextId();
  const after = Date.now();
  const ms = (Buffer.from(id.id).readUIntBE(0, 6) * 1_000) / 65_536;
  expect(ms).toBeGreaterThan(before - 1);
  expect(ms).toBeLessThan(after + 1);
  expect(Math.floor(ms / 1_000) * 1_000).toBe(id.getTimestamp().getTime());
});

test('what is left of an id cannot be guessed', () => {
  const rest = Array.from({ length: 100 }, () => hexOf().slice(12));
  expect(new Set(rest).size).toBe(100);
});
