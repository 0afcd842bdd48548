import type { Row } from './measure.js';

/** A row and where it begins, in points below the top margin. */
interface PlacedRow {
  row: Row;
  y: number;
}

export type Page = PlacedRow[];

/** A last page that is emptier than this looks like a mistake … */
const leastFill = 0.08;
/** … and gets company until it is at least this full. */
const goodFill = 0.16;

/** Rows on pages, and how full the last page was before it got company. */
export interface Placed {
  pages: Page[];
  lastFill: number;
}

/** Puts rows on pages of `height` points, in order, each column by itself, heeding which rows stay together. */
export function placeRows(rows: readonly Row[], height: number): Placed {
  const columns = (['main', 'side'] as const)
    .map((name) => rows.filter(({ block }) => block.column === name))
    .map((column) => ({ column, starts: pageStarts(column, height) }));
  const count = Math.max(1, ...columns.map(({ starts }) => starts.length));
  const longest = columns.filter(({ starts }) => starts.length === count);
  const lastFill =
    Math.max(0, ...longest.map(({ column, starts }) => heightOf(column.slice(starts.at(-1))))) / height;
  if (count > 1 && lastFill < leastFill)
    for (const { column, starts } of longest) giveCompany(column, starts, height);
  const place = new Map(rows.map((row, index) => [row, index]));
  const pages = Array.from({ length: count }, (_, page) =>
    columns
      .flatMap(({ column, starts }) =>
        page < starts.length ? stack(column.slice(starts[page], starts[page + 1])) : [],
      )
      .sort((a, b) => (place.get(a.row) ?? 0) - (place.get(b.row) ?? 0)),
  );
  return { pages, lastFill };
}

function pageStarts(rows: readonly Row[], height: number): number[] {
  const starts: number[] = [];
  for (let start = 0; start < rows.length; start = nextStart(rows, start, height)) starts.push(start);
  return starts;
}

function nextStart(rows: readonly Row[], start: number, height: number): number {
  let used = 0;
  let end = start;
  for (; end < rows.length; end++) {
    const row = rows[end];
    used += (end > start ? (row?.gap ?? 0) : 0) + (row?.height ?? 0);
    if (used > height) break;
  }
  if (end === rows.length) return end;
  const cut = lastCut(rows, start, end);
  return cut > start ? cut : Math.max(end, start + 1);
}

/** The last place at or before `end` where a page may end; `start` if there is none. */
function lastCut(rows: readonly Row[], start: number, end: number): number {
  let cut = end;
  while (cut > start && rows[cut - 1]?.keep) cut--;
  return cut;
}

/** Moves the start of the last page up until that page is worth turning to. */
function giveCompany(rows: readonly Row[], starts: number[], height: number): void {
  const last = starts.pop() ?? 0;
  const previous = starts.at(-1) ?? 0;
  let cut = last;
  while (cut > previous && heightOf(rows.slice(cut)) < goodFill * height)
    cut = lastCut(rows, previous, cut - 1);
  starts.push(cut > previous ? cut : last);
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row, index) => sum + row.height + (index > 0 ? row.gap : 0), 0);
}

function stack(rows: readonly Row[]): Page {
  let y = 0;
  return rows.map((row, index) => {
    if (index > 0) y += row.gap;
    const placed = { row, y };
    y += row.height;
    return placed;
  });
}
