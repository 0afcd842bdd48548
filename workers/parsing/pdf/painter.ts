import type { Graphics, Pen } from './graphics.js';
import type { Box } from './matrix.js';
import type { MarkedSpan, PageContent } from './page-content.js';
import type { PdfFont } from './pdfjs.js';

/** What a page's operators work on: the graphics state, the pen, and what was drawn so far. */
export interface Painter {
  graphics: Graphics;
  stack: Graphics[];
  pen: Pen;
  pendingClip: boolean;
  content: PageContent;
  /** Marked content that is open; null for what is no span. */
  marks: (MarkedSpan | null)[];
  fonts: (id: string) => PdfFont | null;
  order: number;
}

/** An operand as a number; 0 for anything else. */
export const number = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

/** An operand as a box; null for anything that is no list. */
export function asBox(value: unknown): Box | null {
  if (typeof value !== 'object' || value === null) return null;
  const [x0, y0, x1, y1] = Array.from(value as ArrayLike<unknown>);
  return { x0: number(x0), y0: number(y0), x1: number(x1), y1: number(y1) };
}
