import { limits, tooComplex } from '../limits.js';
import { clipTo } from './graphics.js';
import { type Box, transformBox } from './matrix.js';
import type { Shape } from './page-content.js';
import { asBox, type Painter } from './painter.js';
import { noteStrokes } from './rules.js';

function note({ content, order }: Painter, shape: Omit<Shape, 'order'>): void {
  content.shapes.push({ ...shape, order });
  if (content.shapes.length > limits.shapes)
    throw tooComplex('A page of the PDF draws far more than a resume.');
}

function paint(painter: Painter, box: Box, image: boolean, solid: boolean): void {
  const { graphics } = painter;
  if (graphics.alpha < 0.9) return;
  note(painter, { box: transformBox(graphics.ctm, box), color: image ? null : graphics.fill, image, solid });
}

const unitBox: Box = { x0: 0, y0: 0, x1: 1, y1: 1 };

/** An image fills the unit square of its space (ISO 32000-1, 8.9.5). */
export const paintImage = (painter: Painter): void => paint(painter, unitBox, true, true);

/** A gradient reaches to the edges of the clip. */
export const paintShading = (painter: Painter): void =>
  note(painter, { box: painter.graphics.clip, color: null, image: false, solid: false });

/** A path of four corners: move, three or four lines, close; pdf.js packs each as its number and its points. */
const rectangleLength = 16;

const filled = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const stroked = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];

/** What may be done with a path, by the operators that do it. */
interface PathSteps {
  filling: ReadonlySet<unknown>;
  stroking: ReadonlySet<unknown>;
}

/** @param codeOf the number of an operator */
export const pathSteps = (codeOf: (name: string) => number | undefined): PathSteps => ({
  filling: new Set(filled.map(codeOf)),
  stroking: new Set(stroked.map(codeOf)),
});

/** A path: it clips, is filled or stroked, or none of these. */
export function constructPath({
  filling,
  stroking,
}: PathSteps): (painter: Painter, args: readonly unknown[]) => void {
  return (painter, [operator, data, bounds]) => {
    const box = asBox(bounds);
    if (box === null) return;
    if (painter.pendingClip) clipTo(painter.graphics, transformBox(painter.graphics.ctm, box));
    painter.pendingClip = false;
    const path = Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null;
    if (path !== null && stroking.has(operator)) noteStrokes(painter, path);
    if (filling.has(operator)) paint(painter, box, false, path !== null && path.length <= rectangleLength);
  };
}
