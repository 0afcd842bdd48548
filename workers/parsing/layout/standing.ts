import type { Fragment } from '../pdf/fragments.js';
import { type Row, toRows } from './rows.js';

/* Headings told by their type alone: a few words that stand alone in larger, bold type, in two columns alike. */

/** Times the usual size. */
const larger = 1.15;
const mostWords = 7;
/** Both columns have so many together. */
const leastHeadings = 3;

function usualSize(fragments: readonly Fragment[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of fragments) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** The types of the rows that might be headings, each with its rows. */
function standingTypes(rows: readonly Row[], usual: number): Map<string, Row[]> {
  const types = new Map<string, Row[]>();
  for (const row of rows) {
    const [piece, ...others] = row.fragments;
    if (piece === undefined || others.length > 0 || piece.size < larger * usual) continue;
    if (!piece.spans.every(({ bold, text }) => bold || text.trim() === '')) continue;
    if (/[\d@]/u.test(piece.text) || piece.text.split(/\s+/u).length > mostWords) continue;
    const key = `${piece.size} ${piece.face}`;
    types.set(key, [...(types.get(key) ?? []), row]);
  }
  return types;
}

/** Whether two sides have headings of one type, of which some stand beside no other. */
export function bothStand(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const usual = usualSize([...left, ...right]);
  const inRight = standingTypes(toRows(right), usual);
  return [...standingTypes(toRows(left), usual)].some(([type, rows]) => {
    const others = inRight.get(type) ?? [];
    const alone = rows.filter((row) => !others.some(({ y }) => Math.abs(y - row.y) < 0.3 * row.size));
    return others.length > 0 && alone.length > 0 && rows.length + others.length >= leastHeadings;
  });
}
