import type { ResumeContent } from '../../shared/resume/content.js';
import { datesIn } from './proof/numbers/dates.js';
import { isOpen } from './person.js';

/**
 * Whole years of dated work, overlapping roles counted once, rounded down.
 * @param asOf `YYYY-MM-DD`; open roles count to it
 * @returns null when no role has both a start and an end (or is open)
 */
export function experienceYears({ work = [] }: ResumeContent, asOf: string): number | null {
  const today = monthIndex(asOf, 1);
  const spans = work.flatMap((role): [number, number][] => {
    const start = monthIndex(role.startDate, 1);
    const end = isOpen(role) ? today : monthIndex(role.endDate, 12);
    return start === null || end === null || end < start ? [] : [[start, end]];
  });
  if (spans.length === 0) return null;
  const months = new Set(
    spans.flatMap(([start, end]) => Array.from({ length: end - start + 1 }, (_, i) => start + i)),
  );
  return Math.floor(months.size / 12);
}

/** Months since year 0; null for what is no date. A year alone is taken at the given month. */
function monthIndex(date: string | undefined, monthOfYear: number): number | null {
  const found = datesIn(date ?? '')[0];
  return found ? found.year * 12 + (found.month ?? monthOfYear) - 1 : null;
}
