import type { Box, Matrix } from './matrix.js';
import { identity, intersect } from './matrix.js';

/** The part of a PDF's graphics state that decides where and how text shows (ISO 32000-1, 8.4 and 9.3). */
export interface Graphics {
  ctm: Matrix;
  clip: Box;
  fill: string | null;
  alpha: number;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}

/** The state at the start of a page. */
export function initialGraphics(ctm: Matrix, page: Box): Graphics {
  return {
    ctm,
    clip: page,
    fill: '#000000',
    alpha: 1,
    font: '',
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

/** The text position: the line's matrix and how far along the line the pen is, in text space. */
export interface Pen {
  matrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

export const freshPen = (): Pen => ({ matrix: identity, lineX: 0, lineY: 0, x: 0, y: 0 });

/** Moves the pen to a new line, relative to the start of the present one. */
export function movePen(pen: Pen, dx: number, dy: number): void {
  pen.lineX += dx;
  pen.lineY += dy;
  pen.x = pen.lineX;
  pen.y = pen.lineY;
}

/** Narrows the clip by a box in device space. */
export function clipTo(graphics: Graphics, box: Box): void {
  graphics.clip = intersect(graphics.clip, box);
}
