import { findDates, isOnlyDate } from '../fields/dates/dates.js';
import type { Fragment } from '../pdf/fragments.js';
import { isKnownHeading, likelyKind } from '../sections/headings.js';
import type { Row } from './rows.js';

/* Blocks of a narrow column: rows that belong together, and the baseline on which each is read. */

/** Rows that belong together in the narrow column. */
export interface Block {
  rows: Row[];
  top: number;
}

/** Points within which left edges are the same. */
const sameEdge = 4;

export const textOf = (row: Row): string => row.fragments.map((fragment) => fragment.text).join(' ');
export const gapAbove = (row: Row, above: Row): number => (row.y - above.y - row.size) / row.size;

export function usualGap(rows: readonly Row[]): number {
  const gaps = rows.slice(1).map((row, index) => gapAbove(row, rows[index] ?? row));
  return Math.min(0.6, gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0.4);
}

/** A date or a range that is whole: what follows it is another thing. */
const isWholeDate = (text: string): boolean =>
  isOnlyDate(text) && !/[-\u2010-\u2015]\s*$|\bto\s*$/iu.test(text);

/** The year of a row that is one date and no range. */
function yearOf(row: Row): string | null {
  const text = textOf(row);
  const [date] = isOnlyDate(text) ? findDates(text) : [];
  return date?.from === null ? (date.to?.slice(0, 4) ?? null) : null;
}

/** Dates of a list in a margin, the latest first: each dates another thing, however close they stand. */
export function listedDates(narrow: readonly Row[]): Row[] {
  const years = narrow.map(yearOf);
  return narrow.filter((_, index) => {
    const [above, year] = [years[index - 1], years[index]];
    return above != null && year != null && year <= above;
  });
}

/** 'Languages' above 'Awards', close as the rows of a table are: two headings, and not one of two lines. */
const areTwoHeadings = (above: Row, row: Row): boolean =>
  isKnownHeading(textOf(above)) &&
  isKnownHeading(textOf(row)) &&
  !isKnownHeading(`${textOf(above)} ${textOf(row)}`);

/** @param begins where a text begins beside them: what is level with one begins, too */
export function toBlocks(rows: readonly Row[], most: number, begins: readonly Row[]): Block[] {
  const blocks: Block[] = [];
  let above: Row | undefined;
  for (const row of rows) {
    const current = blocks.at(-1);
    const anew =
      above === undefined ||
      current === undefined ||
      gapAbove(row, above) > most ||
      isLevel(row, begins) ||
      areTwoHeadings(above, row) ||
      (isOnlyDate(textOf(row)) &&
        findDates(current.rows.map(textOf).join(' ')).some(({ from }) => from !== null));
    if (anew) blocks.push({ rows: [row], top: row.y });
    else current.rows.push(row);
    above = row;
  }
  return blocks;
}

export const isBold = (row: Row): boolean =>
  row.fragments.every(({ spans }) => spans.every(({ bold }) => bold));

/** Whether a row of the narrow column goes on in the next one. */
function goesOn(row: Fragment, next: Fragment, right: number): boolean {
  const both = `${row.text} ${next.text}`;
  if (isOnlyDate(both)) return !isWholeDate(row.text) || !isOnlyDate(next.text);
  if (findDates(row.text).length > 0 || findDates(next.text).length > 0) return false;
  const perCharacter = (row.x1 - row.x0) / Math.max(1, row.text.length);
  const word = (next.text.split(/\s/u)[0] ?? '').length + 1;
  const full = row.x1 + word * perCharacter > right - 1.6 * row.size;
  return (
    row.face === next.face &&
    row.size === next.size &&
    (full || /(?:[,&]|\b(?:of|and|for|the))$/iu.test(row.text))
  );
}

/** Whether two pieces have the same left edge, or the same right one. */
const isUnder = (a: Fragment, b: Fragment): boolean =>
  Math.abs(a.x0 - b.x0) < sameEdge || Math.abs(a.x1 - b.x1) < sameEdge / 2;

/** Whether a block is one range of dates, however many lines it needs. */
function isOneRange(block: Block): boolean {
  const text = block.rows.map(textOf).join(' ');
  return isOnlyDate(text) && findDates(text).length === 1;
}

/**
 * A block on one baseline: what only needed two lines is one piece.
 * @param edges left edges of all columns, by which a cell's width is known
 */
export function onBaseline(block: Block, y: number, edges: readonly number[]): Fragment[] {
  const columns: Fragment[][] = [];
  if (isHeading(block) || isOneRange(block))
    return [block.rows.flatMap((row) => row.fragments).reduce(joined)].map((whole) => ({ ...whole, y }));
  for (const fragment of block.rows.flatMap((row) => row.fragments)) {
    const column = columns.find(([first]) => first !== undefined && isUnder(first, fragment));
    const last = column?.at(-1);
    const right = edges.find((edge) => edge > (last?.x1 ?? 0) && edge > fragment.x1) ?? Infinity;
    if (column === undefined || last === undefined) columns.push([{ ...fragment, y }]);
    else if (goesOn(last, fragment, right)) column[column.length - 1] = joined(last, fragment);
    else column.push({ ...fragment, y, x0: last.x0 });
  }
  return columns.flat();
}

function joined(fragment: Fragment, next: Fragment): Fragment {
  return {
    ...fragment,
    text: `${fragment.text} ${next.text}`,
    spans: [...fragment.spans, { text: ' ', bold: false, italic: false }, ...next.spans],
    x1: Math.max(fragment.x1, next.x1),
  };
}

export const isLevel = (row: Row, wide: readonly Row[]): boolean =>
  wide.some((other) => Math.abs(other.y - row.y) < 0.2 * row.size);

/** Headings of unknown wording are told by their type and one word. */
export function isHeading(block: Block): boolean {
  const text = block.rows.map(textOf).join(' ');
  return isKnownHeading(text) || (block.rows.every(isBold) && likelyKind(text) !== null);
}
