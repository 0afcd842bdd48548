import type { Line } from '../lines.js';
import type { FoldedText } from './folded-text.js';
import type { Spot } from './spots.js';

type Box = [x0: number, y0: number, x1: number, y1: number];

/** How far letters reach over and under their baseline, in ems. */
const ascent = 0.8;
const descent = 0.25;

const tenths = (value: number): number => Math.round(Math.max(0, value) * 10) / 10;

/** The left and right edge of a part of a line; within a cell by its share of the letters. */
function edgesOf({ cells, x0, x1 }: Line, from: number, to: number): [number, number] {
  let at = 0;
  let [left, right] = [Infinity, -Infinity];
  for (const cell of cells) {
    const end = at + cell.text.length;
    if (from < end && to > at) {
      const width = (cell.x1 - cell.x0) / Math.max(1, cell.text.length);
      left = Math.min(left, cell.x0 + width * Math.max(0, from - at));
      right = Math.max(right, cell.x0 + width * Math.min(cell.text.length, to - at));
    }
    at = end + 2;
  }
  return left < right ? [left, right] : [x0, x1];
}

/**
 * The page of a spot and the box around it there, in points from the page's top left corner.
 * What goes on over a page's end has its box on the first page. Null for text that has no place.
 */
export function boxOf(
  lines: readonly Line[],
  { lineAt, offsetAt }: FoldedText,
  { at, end }: Spot,
): { page: number; box: Box } | null {
  const [first, last] = [lineAt[at] ?? 0, lineAt[end - 1] ?? 0];
  const page = lines[first]?.page ?? 0;
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = first; index <= last; index += 1) {
    const line = lines[index];
    if (line === undefined || line.page !== page) continue;
    const from = index === first ? (offsetAt[at] ?? 0) : 0;
    const to = index === last ? (offsetAt[end - 1] ?? 0) + 1 : line.text.length;
    const [left, right] = edgesOf(line, from, to);
    box[0] = Math.min(box[0], left);
    box[1] = Math.min(box[1], line.y - ascent * line.size);
    box[2] = Math.max(box[2], right);
    box[3] = Math.max(box[3], line.y + descent * line.size);
  }
  // A broken file may place its text at no number.
  if (!box.every(Number.isFinite) || box[0] >= box[2]) return null;
  return { page: page + 1, box: [tenths(box[0]), tenths(box[1]), tenths(box[2]), tenths(box[3])] };
}
