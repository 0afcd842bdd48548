import { findDates, isOnlyDate } from '../fields/dates/dates.js';
import type { Fragment } from '../pdf/fragments.js';
import { isKnownHeading } from '../sections/headings.js';
import { type Row, toRows } from './rows.js';

/*
 * Cards: entries side by side, each with its title, its dates and what tells of it. They are read one after the other,
 * row of cards by row of cards, and belong to the section whose heading stands over them.
 */

export interface Sides {
  left: readonly Fragment[];
  right: readonly Fragment[];
}

/** Space above a card beyond the usual between lines, in line heights. */
const moreSpace = 0.5;
/** Of a card's rows, at most so many are dated, and at least so many hold one piece. */
const mostDated = 0.5;
const leastSingle = 0.6;
/** Of the wider side, the other is at least so wide. */
const leastWidth = 0.5;
/** How much larger a heading's type is. */
const larger = 1.1;

const textOf = (row: Row): string => row.fragments.map(({ text }) => text).join(' ');
const isDated = (row: Row): boolean => findDates(textOf(row)).length > 0;
const isLevel = (a: Row, b: Row): boolean => Math.abs(a.y - b.y) < 0.3 * Math.min(a.size, b.size);
const gapAbove = (row: Row, above: Row): number => (row.y - above.y - row.size) / row.size;

/** Rows after more space than usual, and the first. */
function tops(rows: readonly Row[]): Row[] {
  const gaps = rows.slice(1).map((row, index) => gapAbove(row, rows[index] ?? row));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0.4;
  return rows.filter((row, index) => {
    const above = rows[index - 1];
    return above === undefined || gapAbove(row, above) > usual + moreSpace;
  });
}

function width(fragments: readonly Fragment[]): number {
  return Math.max(...fragments.map(({ x1 }) => x1)) - Math.min(...fragments.map(({ x0 }) => x0));
}

/** Whether the rows of a side are those of cards: some dated, most in one piece, all as wide as a text is. */
function isSideOfCards(rows: readonly Row[]): boolean {
  const dated = rows.filter(isDated).length;
  const single = rows.filter(({ fragments }) => fragments.length === 1).length;
  return (
    rows.length >= 2 && dated > 0 && dated <= mostDated * rows.length && single >= leastSingle * rows.length
  );
}

/** The tops of cards on the right with the tops beside them. */
function pairedTops(left: readonly Row[], right: readonly Row[]): { left: Row; right: Row }[] {
  const begins = tops(left);
  return tops(right).flatMap((row) => {
    const beside = begins.find((each) => isLevel(each, row));
    return beside === undefined ? [] : [{ left: beside, right: row }];
  });
}

/** Whether a row is a date, and what is level with it is none: the date of an entry, at the edge beside its head. */
const isDateAtEdge = ({ left, right }: { left: Row; right: Row }): boolean =>
  isOnlyDate(textOf(right)) && !isOnlyDate(textOf(left));

/** Whether two sides are cards beside each other, under headings that stand on the left alone. */
export function areCards({ left, right }: Sides): boolean {
  const [leftRows, rightRows] = [toRows(left), toRows(right)];
  if (!isSideOfCards(leftRows) || !isSideOfCards(rightRows)) return false;
  if (rightRows.some((row) => isKnownHeading(textOf(row)))) return false;
  const [narrow, wide] = [width(left), width(right)].sort((a, b) => a - b);
  if ((narrow ?? 0) < leastWidth * (wide ?? 0)) return false;
  const paired = pairedTops(leftRows, rightRows);
  if (paired.some(isDateAtEdge)) return false;
  const [first] = rightRows;
  return (
    paired.some(({ right: top }) => top === first) && paired.length * 2 >= rightRows.filter(isDated).length
  );
}

/** What stands on the left below all cards of its row, in larger type or worded as a heading, heads what follows. */
function isHeadingBetween(row: Row, right: readonly Row[], next: number, usual: number): boolean {
  const stands = row.size >= larger * usual || isKnownHeading(textOf(row));
  return stands && !right.some(({ y }) => y > row.y - row.size && y < next);
}

function usualSize(fragments: readonly Fragment[]): number {
  const sizes = fragments.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 1;
}

/** Cards in the order of reading: those of a row from left to right, then what heads the next row. */
export function inOrderOfCards({ left, right }: Sides): Fragment[][] {
  const [leftRows, rightRows] = [toRows(left), toRows(right)];
  const starts = pairedTops(leftRows, rightRows).map((top) => Math.min(top.left.y, top.right.y));
  const usual = usualSize([...left, ...right]);
  const heads = leftRows
    .filter((row) => {
      const next = starts.find((y) => y > row.y) ?? Infinity;
      return isHeadingBetween(row, rightRows, next, usual);
    })
    .map(({ y }) => y);
  const cuts = [...starts, ...heads].sort((a, b) => a - b).map((y) => y - 0.5 * usual);
  return [-Infinity, ...cuts].flatMap((from, index) => {
    const to = cuts[index] ?? Infinity;
    const within = ({ y }: Fragment): boolean => y >= from && y < to;
    return [left.filter(within), right.filter(within)].filter((part) => part.length > 0);
  });
}
