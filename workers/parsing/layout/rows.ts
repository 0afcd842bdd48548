import type { Cell, Line } from '../lines.js';
import { takeMarker } from '../lines.js';
import type { Fragment } from '../pdf/fragments.js';

/** Fragments on one baseline, left to right. */
export interface Row {
  y: number;
  size: number;
  fragments: Fragment[];
  /** The right edge of the card that it stands in. */
  right?: number;
}

/** Groups fragments by baseline, top to bottom. */
export function toRows(fragments: readonly Fragment[]): Row[] {
  const rows: Row[] = [];
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const row = rows.at(-1);
    if (row !== undefined && fragment.y - row.y < 0.35 * Math.min(row.size, fragment.size)) {
      row.fragments.push(fragment);
      row.size = Math.max(row.size, fragment.size);
    } else rows.push({ y: fragment.y, size: fragment.size, fragments: [fragment] });
  }
  for (const row of rows) row.fragments.sort((a, b) => a.x0 - b.x0);
  return rows;
}

/** A lone list marker, or an icon, belongs to the text on its right. */
function mergedCells(row: Row): Cell[] {
  const cells: Cell[] = [];
  for (const { text, spans, x0, x1 } of row.fragments) {
    const last = cells.at(-1);
    const lone = last !== undefined && /^[^\p{L}\p{N}]{1,2}$/u.test(last.text.trim());
    if (lone && x0 - last.x1 < 4 * row.size) {
      cells[cells.length - 1] = {
        text: `${last.text} ${text}`,
        spans: [...last.spans, { text: ' ', bold: false, italic: false }, ...spans],
        x0: last.x0,
        x1,
      };
    } else cells.push({ text, spans, x0, x1 });
  }
  return cells;
}

/** Rows of one flow to lines. */
export function toLines(rows: readonly Row[], flow: number): Line[] {
  const ends = rows.flatMap((row) => row.fragments.map((fragment) => fragment.x1));
  const right = ends.reduce((furthest, end) => Math.max(furthest, end), 0);
  let above: Row | undefined;
  return rows.map((row) => {
    const { cells, bullet } = takeMarker(mergedCells(row));
    const page = row.fragments[0]?.page ?? 0;
    const gap =
      above === undefined || above.fragments[0]?.page !== page || row.y < above.y
        ? Infinity
        : (row.y - above.y - row.size) / row.size;
    above = row;
    const spans = cells.flatMap((cell) => cell.spans).filter((span) => /[\p{L}\p{N}]/u.test(span.text));
    return {
      text: cells.map((cell) => cell.text).join('  '),
      cells,
      bullet,
      page,
      x0: cells[0]?.x0 ?? row.fragments[0]?.x0 ?? 0,
      x1: cells.at(-1)?.x1 ?? 0,
      y: row.y,
      size: row.size,
      bold: spans.length > 0 && spans.every((span) => span.bold),
      italic: spans.length > 0 && spans.every((span) => span.italic),
      face: row.fragments[0]?.face ?? '',
      gap,
      flow,
      right: row.right ?? right,
      heading: false,
    };
  });
}
