import type { FoundRange } from './date-ranges.js';

/** Whether a date is no later than another, as precisely as both say it. */
function isNoLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
}

/** Whether a range of dates lies within another. */
export function isWithin(inner: FoundRange | undefined, outer: FoundRange | undefined): boolean {
  const [from, to] = [inner?.from, outer?.from];
  if (inner === undefined || outer === undefined || from == null || to == null) return false;
  if (!isNoLater(to, from)) return false;
  return outer.open || (inner.to !== null && outer.to !== null && isNoLater(inner.to, outer.to));
}
