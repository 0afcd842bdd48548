import { findDates, isOnlyDate } from '../fields/dates/dates.js';
import { isBodyLabel } from '../fields/labels.js';
import { type ColumnKind, kindsOfColumn } from '../lexicon/columns.js';
import type { Cell, Line } from '../lines.js';
import { withBarsAsCells } from './barred-rows.js';

/** A range of dates that needs two lines of its cell. */
export function isOneDate(above: string, text: string): boolean {
  const both = `${above} ${text}`;
  const [range, ...others] = findDates(both);
  return isOnlyDate(both) && range?.from !== undefined && range.from !== null && others.length === 0;
}

/** Whether a cell stands under another: both begin, or both end, at one edge. */
const isUnder =
  (cell: Cell) =>
  (above: Cell): boolean =>
    Math.abs(above.x0 - cell.x0) < 3 || (findDates(cell.text).length > 0 && Math.abs(above.x1 - cell.x1) < 3);

/** Blanks between the columns of a plain text, at least. */
const leastBetween = 2;

/**
 * Without a geometry letters tell widths: a cell goes on below where its next word found no room before the next column.
 * How wide the last column is, nobody knows.
 */
function mayWrap(above: Cell, below: Cell, next: Cell | undefined): boolean {
  if (next === undefined || isOneDate(above.text, below.text)) return true;
  const width = next.x0 - above.x0;
  const word = (below.text.split(/\s/u)[0] ?? '').length;
  return below.text.length <= width && above.text.length + 1 + word > width - leastBetween;
}

/** Whether a row's cells go on with the cells above: each under one, with less space above than rows have. */
function goesOnBelow(above: Line, line: Line, rowGap: number): boolean {
  const full = line.cells.length === above.cells.length;
  // What has no place on a page is wrapped nowhere.
  const isPlaced = line.right < Infinity || line.y !== above.y;
  if (!isPlaced || line.bullet || isBodyLabel(line.text) || above.cells.length < 3 || line.gap >= 0.75)
    return false;
  if (line.cells.length > above.cells.length || (full && line.gap > rowGap - 0.25)) return false;
  return line.cells.every((cell) => {
    const over = above.cells.find(isUnder(cell));
    if (over === undefined || over.spans[0]?.italic !== cell.spans[0]?.italic) return false;
    const next = above.cells[above.cells.indexOf(over) + 1];
    // What is wider than its column, or in another type, tells of the row.
    if (line.gap >= 0.6 && (over.spans[0]?.bold !== cell.spans[0]?.bold || cell.x1 > (next?.x0 ?? Infinity)))
      return false;
    if (line.right === Infinity && !mayWrap(over, cell, next)) return false;
    return findDates(cell.text).length === 0 || isOneDate(over.text, cell.text);
  });
}

/** A table's row that goes on below: its cells stand under cells of the row above. */
export function mergeWrappedRows(lines: readonly Line[]): Line[] {
  const merged: Line[] = [];
  const rowGap = Math.max(
    0,
    ...lines.filter(({ cells, gap }) => cells.length >= 3 && gap < 3).map(({ gap }) => gap),
  );
  for (const line of lines) {
    const above = merged.at(-1);
    if (above === undefined || !goesOnBelow(above, line, rowGap)) {
      merged.push(line);
      continue;
    }
    const cells = above.cells.map((cell) => {
      const more = line.cells.find((each) => isUnder(each)(cell));
      return more === undefined
        ? cell
        : { ...cell, text: `${cell.text} ${more.text}`, spans: [...cell.spans, blank, ...more.spans] };
    });
    merged[merged.length - 1] = { ...above, cells, text: cells.map((cell) => cell.text).join('  ') };
  }
  return merged;
}

const blank = { text: ' ', bold: false, italic: false };

/** Cells of a row that name columns, at most this long. */
const longestName = 45;

/** Of a row's cells, the kinds of columns that each may name; null where the row names no columns. */
function columnNames(row: Line): (readonly ColumnKind[])[] | null {
  const line = withBarsAsCells(row);
  if (line.cells.length < 3 || line.bullet) return null;
  if (line.cells.some(({ text }) => text.length > longestName || findDates(text).length > 0)) return null;
  const names = line.cells.map(({ text }) => kindsOfColumn(text));
  const known = names.filter((kinds) => kinds.length > 0).length;
  return known >= Math.max(2, line.cells.length - Math.max(1, Math.floor(line.cells.length / 3)))
    ? names
    : null;
}

const names = (all: readonly (readonly ColumnKind[])[], ...kinds: readonly ColumnKind[]): boolean =>
  all.some((each) => each.some((kind) => kinds.includes(kind)));

/** Whether a line names the columns of a table of degrees. */
export function isTableHead(line: Line): boolean {
  const all = columnNames(line);
  return (
    all !== null && names(all, 'degree', 'school', 'board') && names(all, 'dates', 'score', 'from', 'school')
  );
}

/** Whether a line names the columns of a table of jobs. */
export function isWorkTableHead(line: Line): boolean {
  const all = columnNames(line);
  return (
    all !== null &&
    names(all, 'title', 'employer', 'school', 'vessel', 'job') &&
    names(all, 'dates', 'from', 'title')
  );
}

/** Whether a line names the columns of a table that holds jobs and nothing else, whatever stands over it. */
export function namesJobs(line: Line): boolean {
  const all = columnNames(line);
  if (all === null || names(all, 'degree', 'score')) return false;
  const both = names(all, 'job') || (names(all, 'title') && names(all, 'employer', 'school', 'vessel'));
  return both && names(all, 'dates', 'from');
}
