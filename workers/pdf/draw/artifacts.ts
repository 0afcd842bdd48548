import type { Sheet } from '../layout/blocks.js';
import type { Row } from '../layout/measure.js';
import type { Document } from './document.js';
import { drawPiece } from './text.js';

/* What a screen reader passes over. Drawn before or after an element: inside, it would end the element's content. */

/** The line below a heading. */
export function drawRule(
  document: Document,
  top: number,
  { x, width, y, colour }: NonNullable<Row['rule']>,
): void {
  document.markContent('Artifact', { type: 'Layout' });
  document.lineWidth(0.5).strokeColor(colour);
  document
    .moveTo(x, top + y)
    .lineTo(x + width, top + y)
    .stroke();
  document.endMarkedContent();
}

/** The tint behind the side column, from the top of the page to its end. */
export function drawTint(
  document: Document,
  { x, width, colour }: NonNullable<Sheet['tint']>,
  height: number,
): void {
  document.markContent('Artifact', { type: 'Layout' });
  document.rect(x, 0, width, height).fill(colour);
  document.endMarkedContent();
}

/** The running line at the foot of a page. */
export function drawFooter(document: Document, row: Row, { height, margin }: Sheet): void {
  document.markContent('Artifact', { type: 'Pagination' });
  for (const piece of row.pieces) drawPiece(document, piece, height - margin.bottom * 0.5);
  document.endMarkedContent();
}
