import { takeMarker } from '../lines.js';
import type { Fragment } from '../pdf/fragments.js';
import type { Box } from '../pdf/matrix.js';
import { partedAtRules } from './parted-words.js';
import { type Row, toRows } from './rows.js';
import { type RuledTable, ruledTables } from './ruled-tables.js';

/*
 * The cells of a ruled table: text that needs several lines of its cell is one piece, all cells of a row stand on one
 * baseline, and all of a column at one left edge, however the table sets them.
 */

/** A cell with more lines holds a text of its own: the page is laid out in cells. */
const mostLines = 8;
/** Points between a cell's edge and its text, at which columns are set. */
const inset = 2;
/** Points by which text may reach over its cell's edge. */
const slack = 1.5;

interface Cell {
  left: number;
  right: number;
  rows: Row[];
}

/** The cells of a row; none where a text reaches over an edge, or no two cells hold anything. */
function cellsOf(fragments: readonly Fragment[], { columns }: RuledTable): Cell[] {
  const cells: Cell[] = [];
  let placed = 0;
  for (const [at, left] of columns.slice(0, -1).entries()) {
    const right = columns[at + 1] ?? left;
    const own = fragments.filter(({ x0, x1 }) => x0 >= left - slack && x1 <= right + slack);
    const rows = toRows(own);
    placed += own.length;
    if (rows.length > 0) cells.push({ left, right, rows });
  }
  return placed === fragments.length && cells.length >= 2 ? cells : [];
}

const isBold = ({ spans }: Fragment): boolean => spans.every(({ bold, text }) => bold || text.trim() === '');
const isMarked = ({ text, spans, x0, x1 }: Fragment): boolean =>
  takeMarker([{ text, spans, x0, x1 }]).bullet || /^[^\p{L}\p{N}]{1,2}$/u.test(text.trim());

/** Whether a line of a cell goes on in the next: its next word found no room. */
function wraps(above: Fragment, next: Fragment, { left, right, rows }: Cell): boolean {
  const starts = rows.map(({ fragments }) => fragments[0]?.x0 ?? left);
  const ends = rows.map(({ fragments }) => fragments.at(-1)?.x1 ?? right);
  // The space that the cell leaves on both sides is the least that any line leaves.
  const room =
    right - left - 2 * Math.max(0, Math.min(Math.min(...starts) - left, right - Math.max(...ends)));
  const perCharacter = (above.x1 - above.x0) / Math.max(1, above.text.length);
  const word = (next.text.split(/\s/u)[0] ?? '').length + 1;
  return isBold(above) === isBold(next) && above.x1 - above.x0 + word * perCharacter > room - 1;
}

function joined(above: Fragment, next: Fragment): Fragment {
  const glue = above.text.endsWith('-') ? '' : ' ';
  return {
    ...above,
    text: `${above.text}${glue}${next.text}`,
    spans: [...above.spans, { text: glue, bold: false, italic: false }, ...next.spans],
    x1: Math.max(above.x1, next.x1),
  };
}

/** The lines of a cell, those that only needed more room joined, from a baseline down. */
function cellLines(cell: Cell, baseline: number): Fragment[] {
  const pieces = cell.rows.map(({ fragments }) => fragments);
  const [first] = cell.rows;
  const rise = baseline - (first?.y ?? baseline);
  const own = (fragment: Fragment, x0: number): Fragment => ({ ...fragment, x0, y: fragment.y + rise });
  if (pieces.some((row) => row.length > 1 || row.some(isMarked)))
    return pieces.flat().map((fragment) => own(fragment, fragment.x0));
  const lines: Fragment[] = [];
  let above: Fragment | undefined;
  for (const fragment of pieces.flat()) {
    const last = lines.at(-1);
    if (last !== undefined && above !== undefined && wraps(above, fragment, cell))
      lines[lines.length - 1] = joined(last, fragment);
    else lines.push(own(fragment, cell.left + inset));
    above = fragment;
  }
  return lines;
}

const isLong = ({ rows }: Cell): boolean => rows.length > mostLines;

/**
 * The lines of a row's cells. Beside a cell that holds a text of its own, what is one line (a heading, a date) stands
 * where that text begins, though the table may set it at the middle; null where there is nothing else beside it.
 */
function rowLines(cells: readonly Cell[]): Fragment[] | null {
  if (cells.length === 0) return null;
  const tops = cells.map(({ rows }) => rows[0]?.y ?? Infinity);
  const text = cells.find(isLong);
  const baseline = text?.rows[0]?.y ?? Math.min(...tops);
  const lines = cells.map((cell) =>
    cell === text ? cell.rows.flatMap(({ fragments }) => fragments) : cellLines(cell, baseline),
  );
  const areLabels = cells.every((cell, at) => cell === text || lines[at]?.length === 1);
  return text === undefined || areLabels ? lines.flat() : null;
}

/** The fragments of a page, in the order of their baselines, with the cells of its ruled tables as they are read. */
export function withTableCells(source: readonly Fragment[], rules: readonly Box[]): Fragment[] {
  let fragments = partedAtRules(source, rules);
  for (const table of ruledTables(rules)) {
    const { columns, rows } = table;
    const [left = 0, right = 0] = [columns[0], columns.at(-1)];
    for (const [at, top] of rows.slice(0, -1).entries()) {
      const bottom = rows[at + 1] ?? top;
      const isWithin = ({ x0, x1, y }: Fragment): boolean =>
        y > top && y <= bottom && x1 > left && x0 < right;
      const own = fragments.filter(isWithin);
      const lines = rowLines(cellsOf(own, table));
      if (lines === null) continue;
      fragments = [...fragments.filter((fragment) => !isWithin(fragment)), ...lines];
    }
  }
  return fragments.sort((a, b) => a.y - b.y || a.x0 - b.x0);
}
