import type { Piece } from '../layout/measure.js';
import type { Document } from './document.js';

/** Draws one run with its letters standing on `baseline`, measured from the top of the page. */
export function drawPiece(document: Document, { run, style, x, width }: Piece, baseline: number): void {
  document.useFace(run.face, style.size);
  document.fillColor(style.colour);
  // Width and words are known, so pdfkit need not lay the text out once more to measure it.
  const options = { lineBreak: false, baseline: 'alphabetic', textWidth: width, wordCount: 1 } as const;
  const draw = () => {
    document.text(run.text, x, baseline, options);
  };
  if (run.actual === null) draw();
  else document.say(run.actual, draw);
}
