import { limits, tooComplex } from '../limits.js';
import { clipTo, freshPen, type Graphics, initialGraphics, movePen, type Pen } from './graphics.js';
import { asMatrix, type Box, identity, type Matrix, multiply, transformBox } from './matrix.js';
import type { PdfFont, PdfGlyph, PdfOperators } from './pdfjs.js';

/** One glyph as drawn; device space, points, y downwards. */
export interface Glyph {
  text: string;
  /** Left end of the baseline. */
  x: number;
  y: number;
  width: number;
  /** Height of the em as drawn. */
  size: number;
  upright: boolean;
  font: string;
  color: string | null;
  alpha: number;
  mode: number;
  clip: Box;
  /** A blank follows in the file. */
  blankAfter: boolean;
  /** Place in the order of painting. */
  order: number;
}

/** A filled area or an image. */
export interface Shape {
  box: Box;
  /** `#rrggbb`; null where the colour is not one: images, gradients, patterns. */
  color: string | null;
  image: boolean;
  /** Fills its box. */
  solid: boolean;
  order: number;
}

/** Glyphs between the marks of a span, and the codes of these and of blanks. */
export interface MarkedSpan {
  codes: number[];
  glyphs: Glyph[];
}

export interface PageContent {
  glyphs: Glyph[];
  shapes: Shape[];
  spans: MarkedSpan[];
}

interface Painter {
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

type Step = (painter: Painter, args: readonly unknown[]) => void;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

function save(painter: Painter): void {
  painter.stack.push({ ...painter.graphics });
}

function restore(painter: Painter): void {
  painter.graphics = painter.stack.pop() ?? painter.graphics;
}

function transform(painter: Painter, matrix: unknown): void {
  const inner = asMatrix(matrix);
  if (inner !== null) painter.graphics.ctm = multiply(painter.graphics.ctm, inner);
}

function asBox(value: unknown): Box | null {
  if (typeof value !== 'object' || value === null) return null;
  const [x0, y0, x1, y1] = Array.from(value as ArrayLike<unknown>);
  return { x0: number(x0), y0: number(y0), x1: number(x1), y1: number(y1) };
}

/** Marks over and under a letter: sorted by their place they could come before it. */
const combines = /^\p{M}+$/u;

function showText(painter: Painter, glyphs: unknown): void {
  const { graphics, pen } = painter;
  const font = painter.fonts(graphics.font);
  if (!Array.isArray(glyphs)) return;
  const unit = (font?.fontMatrix?.[0] ?? 0.001) * graphics.fontSize;
  const place = multiply(graphics.ctm, pen.matrix);
  const size = Math.hypot(place[2], place[3]) * Math.abs(graphics.fontSize) * (unit === 0 ? 0 : 1);
  const upright = Math.abs(place[1]) < Math.abs(place[0]) * 0.1 && place[0] * graphics.fontSize > 0;
  for (const glyph of glyphs as readonly (number | PdfGlyph | null)[]) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      pen.x -= (glyph / 1000) * graphics.fontSize * graphics.scale;
      continue;
    }
    const advance =
      (glyph.width * unit + graphics.charSpacing + (glyph.isSpace ? graphics.wordSpacing : 0)) *
      graphics.scale;
    const y = pen.y + graphics.rise;
    const mark = painter.marks.at(-1);
    mark?.codes.push(glyph.originalCharCode);
    // Within a span a blank may be a glyph without a letter, of which the file tells elsewhere.
    if (glyph.unicode.trim() === '' && (mark === null || mark === undefined)) {
      const last = painter.content.glyphs.at(-1);
      if (last !== undefined) last.blankAfter = true;
      pen.x += advance;
      continue;
    }
    const before = painter.content.glyphs.at(-1);
    if (before !== undefined && glyph.width === 0 && combines.test(glyph.unicode)) {
      before.text += glyph.unicode;
      pen.x += advance;
      continue;
    }
    const drawn: Glyph = {
      text: glyph.unicode,
      x: place[0] * pen.x + place[2] * y + place[4],
      y: place[1] * pen.x + place[3] * y + place[5],
      width: Math.hypot(place[0], place[1]) * glyph.width * unit * graphics.scale,
      size,
      upright,
      font: graphics.font,
      color: graphics.fill,
      alpha: graphics.alpha,
      mode: graphics.mode,
      clip: graphics.clip,
      blankAfter: false,
      order: painter.order,
    };
    painter.content.glyphs.push(drawn);
    if (painter.content.glyphs.length > limits.characters)
      throw tooComplex('The PDF holds far more text than a resume.');
    mark?.glyphs.push(drawn);
    pen.x += advance;
  }
}

function paint(painter: Painter, box: Box, image: boolean, solid: boolean): void {
  const { graphics } = painter;
  if (graphics.alpha < 0.9) return;
  painter.content.shapes.push({
    box: transformBox(graphics.ctm, box),
    color: image ? null : graphics.fill,
    image,
    solid,
    order: painter.order,
  });
}

const unitBox: Box = { x0: 0, y0: 0, x1: 1, y1: 1 };
/** A path of four corners: move, three or four lines, close; pdf.js packs each as its number and its points. */
const rectangleLength = 16;

function constructPath(filling: ReadonlySet<unknown>): Step {
  return (painter, [operator, data, bounds]) => {
    const box = asBox(bounds);
    if (box === null) return;
    if (painter.pendingClip) clipTo(painter.graphics, transformBox(painter.graphics.ctm, box));
    painter.pendingClip = false;
    if (!filling.has(operator)) return;
    const path = Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null;
    paint(painter, box, false, path !== null && path.length <= rectangleLength);
  };
}

function setGraphicsState(painter: Painter, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  for (const [key, value] of entries as [string, unknown][]) {
    if (key === 'ca') painter.graphics.alpha = number(value);
    if (key === 'Font' && Array.isArray(value)) {
      painter.graphics.font = String(value[0]);
      painter.graphics.fontSize = number(value[1]);
    }
  }
}

function enterForm(painter: Painter, matrix: unknown, bounds: unknown): void {
  save(painter);
  transform(painter, matrix);
  const box = asBox(bounds);
  if (box !== null) clipTo(painter.graphics, transformBox(painter.graphics.ctm, box));
}

const image: Step = (painter) => paint(painter, unitBox, true, true);
const unknownFill: Step = (painter) => {
  painter.graphics.fill = null;
};

/** What each operator does to the painter; operators that are not here show nothing and move nothing. */
const steps: Readonly<Record<string, Step>> = {
  save,
  restore,
  transform: (painter, args) => transform(painter, args),
  setGState: (painter, [entries]) => setGraphicsState(painter, entries),
  paintFormXObjectBegin: (painter, [matrix, bounds]) => enterForm(painter, matrix, bounds),
  paintFormXObjectEnd: restore,
  beginAnnotation: (painter, [, , matrix, form]) => {
    save(painter);
    transform(painter, matrix);
    transform(painter, form);
  },
  endAnnotation: restore,
  beginMarkedContent: (painter) => {
    painter.marks.push(null);
  },
  beginMarkedContentProps: (painter, [tag]) => {
    const span = tag === 'Span' ? { codes: [], glyphs: [] } : null;
    painter.marks.push(span);
    if (span !== null) painter.content.spans.push(span);
  },
  endMarkedContent: (painter) => {
    painter.marks.pop();
  },
  clip: (painter) => {
    painter.pendingClip = true;
  },
  eoClip: (painter) => {
    painter.pendingClip = true;
  },
  setFillRGBColor: (painter, [color]) => {
    painter.graphics.fill = typeof color === 'string' ? color : null;
  },
  setFillColorN: unknownFill,
  setFillTransparent: (painter) => {
    painter.graphics.fill = null;
  },
  beginText: (painter) => {
    painter.pen = freshPen();
  },
  setFont: ({ graphics }, [font, size]) => {
    graphics.font = String(font);
    graphics.fontSize = number(size);
  },
  setTextMatrix: (painter, args) => {
    painter.pen = { ...freshPen(), matrix: asMatrix(args[0]) ?? asMatrix(args) ?? identity };
  },
  setCharSpacing: ({ graphics }, [value]) => {
    graphics.charSpacing = number(value);
  },
  setWordSpacing: ({ graphics }, [value]) => {
    graphics.wordSpacing = number(value);
  },
  setHScale: ({ graphics }, [value]) => {
    graphics.scale = number(value) / 100;
  },
  setLeading: ({ graphics }, [value]) => {
    graphics.leading = -number(value);
  },
  setTextRise: ({ graphics }, [value]) => {
    graphics.rise = number(value);
  },
  setTextRenderingMode: ({ graphics }, [value]) => {
    graphics.mode = number(value);
  },
  moveText: ({ pen }, [dx, dy]) => movePen(pen, number(dx), number(dy)),
  setLeadingMoveText: ({ pen, graphics }, [dx, dy]) => {
    graphics.leading = number(dy);
    movePen(pen, number(dx), number(dy));
  },
  nextLine: ({ pen, graphics }) => movePen(pen, 0, graphics.leading),
  showText: (painter, [glyphs]) => showText(painter, glyphs),
  showSpacedText: (painter, [glyphs]) => showText(painter, glyphs),
  paintImageXObject: image,
  paintInlineImageXObject: image,
  paintImageXObjectRepeat: image,
  shadingFill: (painter) => {
    const page = painter.graphics.clip;
    painter.content.shapes.push({ box: page, color: null, image: false, solid: false, order: painter.order });
  },
};

/**
 * Plays a page's operators and notes what is drawn where.
 * @param view the page's visible area in device space
 * @param base user space to device space, y downwards
 */
export function playPage(
  operators: PdfOperators,
  codes: Readonly<Record<string, number>>,
  fonts: (id: string) => PdfFont | null,
  view: Box,
  base: Matrix,
): PageContent {
  const table = new Map<number, Step>();
  for (const [name, step] of Object.entries(steps)) {
    const code = codes[name];
    if (code !== undefined) table.set(code, step);
  }
  const filling = new Set(
    ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map(
      (n) => codes[n],
    ),
  );
  if (codes['constructPath'] !== undefined) table.set(codes['constructPath'], constructPath(filling));
  const painter: Painter = {
    graphics: initialGraphics(base, view),
    stack: [],
    pen: freshPen(),
    pendingClip: false,
    content: { glyphs: [], shapes: [], spans: [] },
    marks: [],
    fonts,
    order: 0,
  };
  operators.fnArray.forEach((code, index) => {
    painter.order = index;
    const args = operators.argsArray[index];
    table.get(code)?.(painter, args === null || args === undefined ? [] : (args as readonly unknown[]));
  });
  return painter.content;
}
