import type { Line } from '../lines.js';
import { findDates, takeDates } from './dates/dates.js';

/** A word as long as a line was broken by letters; looked for from the end, as texts may be long. */
const isBroken = (text: string): boolean => /^[\p{L}\p{M}]{40}$/u.test(text.slice(-40));

/** Joins a line that goes on: a hyphen at the break is kept unless it is a soft one. */
export function joinWrapped(before: string, next: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + next;
  if (before.endsWith('-') && /\p{L}-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(next))
    return before + next;
  return `${before}${isBroken(before) ? '' : ' '}${next}`;
}

/** Whether a line holds a date or a range of dates. */
export const hasRange = (line: Line): boolean => findDates(line.text).length > 0;

/** Whether a line ends because its next word found no room, so that `next` goes on with its sentence. */
export function wrapsInto(line: Line, next: Line): boolean {
  if (line.right === Infinity) return line.text.length > 60;
  // A joined line has its last part's end, which tells too little of its letters' width.
  const perCharacter = Math.max((line.x1 - line.x0) / Math.max(1, line.text.length), 0.42 * line.size);
  const word = (next.text.split(/\s/u)[0] ?? '').length + 1;
  return line.x1 + word * perCharacter > line.right;
}

/** Whether a line starts like the rest of a sentence. */
export const startsLow = (line: Line): boolean => /^[\p{Ll}(&+]/u.test(line.text) || /^\d/u.test(line.text);
/** Whether a text ends like a sentence, and not with an abbreviation of a firm. */
export const endsSentence = (text: string): boolean =>
  /[.!?।]["')\]]?$/u.test(text) && !/\b(?:inc|ltd|co|corp|pvt|llc|etc|jr|sr|[a-z]\.[a-z])\.$/iu.test(text);

/** Marks between things in a row. */
const rowMark = /\s[|•·]\s/u;

/** Running text: long or a sentence, and mostly in small letters. */
export function looksLikeProse(line: Line): boolean {
  if (line.cells.length > 1 || line.bold || rowMark.test(line.text)) return false;
  const words = takeDates(line.text)
    .rest.split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const low = words.filter((word) => /^\p{Ll}|^\p{Lo}/u.test(word)).length / words.length;
  return low >= 0.4 && (words.length > 11 || (endsSentence(line.text) && words.length > 2));
}
