import type { Cell, Line } from '../../lines.js';
import { findDates, isOnlyDate } from './dates.js';

/*
 * '2003-09' is September, or six years. Among dates that are ranges of whole years, and none of a month, it is years.
 */

const twoNumbers = /^(?<from>(?:19|20)\d\d)[-\u2010-\u2015](?<to>\d\d)$/u;

/** The second year of a range in short form, in full; null for other text. */
function wholeRange(text: string): string | null {
  const { from, to } = twoNumbers.exec(text.trim())?.groups ?? {};
  return from === undefined || to === undefined || to <= from.slice(2)
    ? null
    : `${from}-${from.slice(0, 2)}${to}`;
}

/** What ends on the next line. */
const goesOn = /(?:[-\u2010-\u2015]|\bto)\s*$/u;

function isRangeOfYears(text: string): boolean {
  const [range] = findDates(text);
  return range?.form === 'year' && (range.from !== null || goesOn.test(text));
}

/** Lines of a section with short ranges of years in full, where all dates beside them are ranges of years. */
export function withWholeYears(lines: readonly Line[]): readonly Line[] {
  const dates = lines.flatMap(({ cells }) => cells.filter(({ text }) => isOnlyDate(text)));
  const others = dates.filter(({ text }) => wholeRange(text) === null);
  if (others.length === 0 || others.length === dates.length) return lines;
  if (!others.every(({ text }) => isRangeOfYears(text))) return lines;
  const inFull = (cell: Cell): Cell => {
    const text = wholeRange(cell.text);
    return text === null ? cell : { ...cell, text, spans: [{ text, bold: false, italic: false }] };
  };
  return lines.map((line) => {
    if (!line.cells.some(({ text }) => wholeRange(text) !== null)) return line;
    const cells = line.cells.map(inFull);
    return { ...line, cells, text: cells.map(({ text }) => text).join('  ') };
  });
}
