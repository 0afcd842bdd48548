import { type Box, transformBox } from './matrix.js';
import type { Shape } from './page-content.js';
import type { Painter } from './painter.js';

/* Lines that a page draws, level or upright: what tables are ruled with. */

/** What is thicker, in points, is an area. */
const thickest = 2.5;
/** What is shorter is a mark. */
const shortest = 5;
/** A page with more of them shows a drawing. */
const most = 1_500;

const isRule = ({ x0, y0, x1, y1 }: Box): boolean =>
  Math.min(x1 - x0, y1 - y0) <= thickest && Math.max(x1 - x0, y1 - y0) >= shortest;

/** How many numbers stand behind each of pdf.js's steps of a path: move, line, curve, curve, close. */
const operands: readonly number[] = [2, 2, 6, 4, 0];

/** The straight pieces of a path, each as the box around it. */
function* pieces(path: ArrayLike<number>): Generator<Box> {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (toX: number, toY: number): Box => ({
    x0: Math.min(x, toX),
    y0: Math.min(y, toY),
    x1: Math.max(x, toX),
    y1: Math.max(y, toY),
  });
  for (let at = 0; at < path.length; at += 1 + (operands[path[at] ?? 4] ?? 0)) {
    const step = path[at];
    const count = operands[step ?? 4] ?? 0;
    const [endX, endY] = count === 0 ? [startX, startY] : [path[at + count - 1] ?? 0, path[at + count] ?? 0];
    if (step === 1 || step === 4) yield to(endX, endY);
    if (step === 0) [startX, startY] = [endX, endY];
    [x, y] = [endX, endY];
  }
}

/** Notes the lines of a path that is stroked. */
export function noteStrokes({ content, graphics }: Painter, path: ArrayLike<number>): void {
  for (const piece of pieces(path)) {
    if (content.rules.length >= most) return;
    const box = transformBox(graphics.ctm, piece);
    if (isRule(box)) content.rules.push(box);
  }
}

/** All lines of a page: those that are stroked, and areas as thin as a line. */
export function rulesOf({ rules, shapes }: { rules: readonly Box[]; shapes: readonly Shape[] }): Box[] {
  const thin = shapes.filter(({ box, image }) => !image && isRule(box)).map(({ box }) => box);
  return [...rules, ...thin].slice(0, most);
}
