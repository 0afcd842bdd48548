import type { Box } from '../pdf/matrix.js';

/* Tables by the lines that are drawn around their cells. */

/** A table: the edges of its columns from left to right, and of its rows from top to bottom. */
export interface RuledTable {
  columns: readonly number[];
  rows: readonly number[];
}

/** Points within which two lines touch, or are one. */
const touch = 2.5;

const touches = (a: Box, b: Box): boolean =>
  a.x0 <= b.x1 + touch && b.x0 <= a.x1 + touch && a.y0 <= b.y1 + touch && b.y0 <= a.y1 + touch;

/** Lines that touch each other, directly or through others. */
function connected(rules: readonly Box[]): Box[][] {
  const left = new Set(rules);
  const found: Box[][] = [];
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const group = [rule];
    for (const member of group) {
      for (const other of left) {
        if (!touches(member, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    found.push(group);
  }
  return found;
}

/** Places, those that are one taken once, in order. */
function places(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - (found.at(-1) ?? -Infinity) > touch) found.push(value);
  }
  return found;
}

function toTable(group: readonly Box[]): RuledTable | null {
  const upright = group.filter(({ x0, y0, x1, y1 }) => y1 - y0 > x1 - x0);
  const level = group.filter((rule) => !upright.includes(rule));
  const columns = places(upright.map(({ x0, x1 }) => (x0 + x1) / 2));
  const rows = places(level.map(({ y0, y1 }) => (y0 + y1) / 2));
  return columns.length >= 3 && rows.length >= 3 ? { columns, rows } : null;
}

/** The tables of a page: at least two columns and two rows, ruled on all sides. */
export function ruledTables(rules: readonly Box[]): RuledTable[] {
  return connected(rules)
    .map(toTable)
    .filter((table) => table !== null);
}
