import { clipTo, freshPen, initialGraphics, movePen } from './graphics.js';
import { asMatrix, type Box, identity, type Matrix, multiply, transformBox } from './matrix.js';
import type { PageContent } from './page-content.js';
import { constructPath, paintImage, paintShading, pathSteps } from './paint-shapes.js';
import { asBox, number, type Painter } from './painter.js';
import type { PdfFont, PdfOperators } from './pdfjs.js';
import { showText } from './show-text.js';

type Step = (painter: Painter, args: readonly unknown[]) => void;

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
  paintImageXObject: paintImage,
  paintInlineImageXObject: paintImage,
  paintImageXObjectRepeat: paintImage,
  shadingFill: paintShading,
};

/**
 * Plays a page's operators and notes what is drawn where.
 * @param view the page's visible area in device space
 * @param base user space to device space, y downwards
 * @throws PermanentError file-too-complex
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
  const paths = pathSteps((name) => codes[name]);
  if (codes['constructPath'] !== undefined) table.set(codes['constructPath'], constructPath(paths));
  const painter: Painter = {
    graphics: initialGraphics(base, view),
    stack: [],
    pen: freshPen(),
    pendingClip: false,
    content: { glyphs: [], shapes: [], rules: [], spans: [] },
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
