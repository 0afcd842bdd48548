import type { Fragment } from './fragments.js';
import type { Box } from './matrix.js';
import type { Shape } from './page-content.js';

/** A small, about square shape may be the mark of a list's point. */
function isDot({ box, image }: Shape, size: number): boolean {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  return !image && width > 0.1 * size && width < 0.6 * size && Math.abs(width - height) < 0.15 * size;
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
  return fragments.map((fragment) => {
    const dot = shapes.find((shape) => isDot(shape, fragment.size) && standsBefore(shape.box, fragment));
    if (dot === undefined) return fragment;
    const spans = [{ text: '• ', bold: false, italic: false }, ...fragment.spans];
    return { ...fragment, text: `• ${fragment.text}`, spans, x0: dot.box.x0 };
  });
}
