import { faceOf } from '../type/face.js';
import { runsOf, type Run, type Setting } from '../type/runs.js';
import type { Block, Sheet, Span, Style } from './blocks.js';
import { breakLines, breakRow, spanWidth, type Line } from './break.js';

/** A run at its place: x from the left edge of the page. Width in points. */
export interface Piece {
  run: Run;
  style: Style;
  link: string | null;
  x: number;
  width: number;
}

/** A line of a block, ready to be placed on a page. */
export interface Row {
  block: Block;
  pieces: Piece[];
  /** The list item's mark, if this row begins one. */
  label: Piece[];
  gap: number;
  height: number;
  /** From the row's top to the line on which letters stand. */
  baseline: number;
  rule: { y: number; colour: string } | null;
  isFirst: boolean;
  /** No page ends after this row. */
  keep: boolean;
}

/** Hindi and Tamil letters reach higher and lower than Latin ones. */
const tallScript = /[\p{Script=Devanagari}\p{Script=Tamil}]/u;
const tallFactor = 1.12;
const asideDistance = 14;

/** Breaks a block into rows. */
export function measureBlock(block: Block, sheet: Sheet, setting: Setting): Row[] {
  const left = sheet.margin.x + (block.indent ?? 0);
  const room = sheet.width - sheet.margin.x - left;
  const width = Math.min(room, block.measure ?? room);
  const { separator } = block;
  const lines = block.lines.flatMap((spans) =>
    separator ? breakRow(spans, separator, width, setting) : breakLines(spans, width, setting),
  );
  const withAside = block.aside ? putAside(lines, block.aside, room, setting) : null;
  const all = withAside?.lines ?? lines;
  return all.map((line, index) => {
    const x =
      block.align === 'center' ? sheet.margin.x + (sheet.width - 2 * sheet.margin.x - line.width) / 2 : left;
    const pieces = piecesOf(line.spans, x, setting);
    if (index === 0 && withAside?.beside) {
      pieces.push(
        ...piecesOf(withAside.beside.spans, sheet.width - sheet.margin.x - withAside.beside.width, setting),
      );
    }
    return rowOf(block, pieces, index, all.length, sheet, setting);
  });
}

function rowOf(
  block: Block,
  pieces: Piece[],
  index: number,
  count: number,
  sheet: Sheet,
  setting: Setting,
): Row {
  const isLast = index === count - 1;
  const size = Math.max(...pieces.map((piece) => piece.style.size));
  const isTall = pieces.some((piece) => tallScript.test(piece.run.text));
  const pitch = size * block.lineHeight * (isTall ? tallFactor : 1);
  const { ascent, descent } = faceOf(setting.family, 'regular');
  const baseline = (pitch - (ascent + descent) * size) / 2 + ascent * size;
  const rule = isLast && block.rule ? block.rule : null;
  const labelX = sheet.margin.x + (block.indent ?? 0);
  return {
    block,
    pieces,
    label: index === 0 && block.label ? hangLeft(block.label, labelX, setting) : [],
    gap: index === 0 ? block.gap : 0,
    height: pitch + (rule ? rule.below : 0),
    baseline,
    rule: rule && { y: pitch, colour: rule.colour },
    isFirst: index === 0,
    keep: block.keepWithNext === true || (!isLast && (index === 0 || index === count - 2)),
  };
}

/** Beside the first line where both fit; else as a line of its own after the text. */
function putAside(
  lines: Line[],
  aside: Span[],
  room: number,
  setting: Setting,
): { lines: Line[]; beside: Line | null } {
  const own = breakLines(aside, room, setting);
  const [first] = lines;
  const [beside] = own;
  const fits = lines.length === 1 && own.length === 1 && first && beside;
  if (fits && first.width + asideDistance + beside.width <= room) return { lines, beside };
  return { lines: [...lines, ...own], beside: null };
}

function piecesOf(spans: readonly Span[], x: number, setting: Setting): Piece[] {
  const pieces: Piece[] = [];
  let at = x;
  for (const span of spans) {
    for (const run of runsOf(span.text, span.style.weight, setting)) {
      const width = run.width * span.style.size;
      pieces.push({ run, style: span.style, link: span.link ?? null, x: at, width });
      at += width;
    }
  }
  return pieces;
}

function hangLeft(label: Span, x: number, setting: Setting): Piece[] {
  const distance = Math.max(spanWidth(label, setting) + 4, label.style.size);
  return piecesOf([label], x - distance, setting);
}
