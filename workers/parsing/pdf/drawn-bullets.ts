import type { Fragment } from './fragments.js';
import type { Box } from './matrix.js';
import type { Shape } from './page-content.js';
import { toStrips } from './strips.js';

/** A page with more squares is no list. */
const mostDots = 2_000;

/** A small, about square shape may be the mark of a list's point. */
function isDot({ box, image }: Shape, size: number): boolean {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  return !image && width > 0.1 * size && width < 0.6 * size && Math.abs(width - height) < 0.15 * size;
}

/** Times its width, within which a shape has another beside it in a row of dots: a dotted line, or how well a skill is known. */
const nextInRow = 5;

/** Shapes that stand alone on their height. */
function alone(shapes: readonly Shape[]): Shape[] {
  const inOrder = shapes.toSorted(
    (a, b) => Math.round(a.box.y0) - Math.round(b.box.y0) || a.box.x0 - b.box.x0,
  );
  const isBeside = (a: Shape, b: Shape | undefined): boolean =>
    b !== undefined &&
    Math.abs(a.box.y0 - b.box.y0) < 1 &&
    Math.abs(a.box.x0 - b.box.x0) > 0.5 &&
    Math.abs(a.box.x0 - b.box.x0) < nextInRow * (a.box.x1 - a.box.x0);
  return inOrder.filter(
    (shape, at) => !isBeside(shape, inOrder[at - 1]) && !isBeside(shape, inOrder[at + 1]),
  );
}

function standsBefore(box: Box, fragment: Fragment): boolean {
  const gap = fragment.x0 - box.x1;
  const middle = (box.y0 + box.y1) / 2;
  return (
    gap > 0 && gap < 2.5 * fragment.size && middle < fragment.y && middle > fragment.y - 0.7 * fragment.size
  );
}

/** Some programs draw list marks as shapes: puts a mark before the text that such a shape stands before. */
export function withDrawnBullets(fragments: readonly Fragment[], shapes: readonly Shape[]): Fragment[] {
  const tallest = fragments.reduce((size, fragment) => Math.max(size, fragment.size), 0);
  const dots = shapes.filter(
    ({ box, image }) => !image && box.y1 - box.y0 < 0.75 * tallest && box.x1 - box.x0 < 0.6 * tallest,
  );
  const lowest = fragments.reduce((y, fragment) => Math.max(y, fragment.y), 0);
  const at = toStrips(
    alone(dots.slice(0, mostDots)),
    ({ box }) => ({ y0: box.y0 - tallest, y1: box.y1 + tallest }),
    lowest,
  );
  return fragments.map((fragment) => {
    const dot = at(fragment.y).find(
      (shape) => isDot(shape, fragment.size) && standsBefore(shape.box, fragment),
    );
    if (dot === undefined) return fragment;
    const spans = [{ text: '• ', bold: false, italic: false }, ...fragment.spans];
    return { ...fragment, text: `• ${fragment.text}`, spans, x0: dot.box.x0 };
  });
}
