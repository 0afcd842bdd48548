import { faceOf } from '../type/face.js';
import { runsOf, type Run, type Setting } from '../type/runs.js';
import type { Block, Column, Figure, Label, Sheet, Span, Style } from './blocks.js';
import { breakLines, breakRow, type Line } from './break.js';
import { spanWidth } from './words.js';

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
  figure: Figure | null;
  gap: number;
  height: number;
  /** From the row's top to the line on which letters stand. */
  baseline: number;
  rule: (Column & { y: number; colour: string }) | null;
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
  if (block.figure) return [figureRow(block, block.figure)];
  const column = sheet[block.column];
  const indent = block.indent ?? 0;
  const room = column.width - indent;
  const { lines, beside } = linesOf(block, room, setting);
  return lines.map((line, index) => {
    const x = column.x + (block.align === 'center' ? (column.width - line.width) / 2 : indent);
    const pieces = piecesOf(line.spans, x, setting);
    if (index === 0 && beside) {
      pieces.push(...piecesOf(beside.spans, column.x + column.width - beside.width, setting));
    }
    return rowOf(block, pieces, index, lines.length, column, setting);
  });
}

function rowOf(
  block: Block,
  pieces: Piece[],
  index: number,
  count: number,
  column: Column,
  setting: Setting,
): Row {
  const isLast = index === count - 1;
  const size = Math.max(...pieces.map((piece) => piece.style.size));
  const isTall = pieces.some((piece) => tallScript.test(piece.run.text));
  const pitch = size * block.lineHeight * (isTall ? tallFactor : 1);
  const { ascent, descent } = faceOf(setting.family, 'regular');
  const baseline = (pitch - (ascent + descent) * size) / 2 + ascent * size;
  const rule = isLast && block.rule ? block.rule : null;
  const textX = column.x + (block.indent ?? 0);
  return {
    block,
    pieces,
    label: index === 0 && block.label ? hangLeft(block.label, textX, setting) : [],
    figure: null,
    gap: index === 0 ? block.gap : 0,
    height: pitch + (rule ? rule.below : 0),
    baseline,
    rule: rule && { ...column, y: pitch, colour: rule.colour },
    isFirst: index === 0,
    keep: block.keepWithNext === true || (!isLast && (index === 0 || index === count - 2)),
  };
}

function figureRow(block: Block, { room, ...figure }: Figure & { room: number }): Row {
  return {
    block,
    pieces: [],
    label: [],
    figure,
    gap: block.gap,
    height: room,
    baseline: 0,
    rule: null,
    isFirst: true,
    keep: block.keepWithNext === true,
  };
}

/** A block's lines, and what stands at the right of the first. */
function linesOf(block: Block, room: number, setting: Setting): { lines: Line[]; beside: Line | null } {
  const width = Math.min(room, block.measure ?? room);
  const { separator, aside } = block;
  const broken = (taken: number) =>
    block.lines.flatMap((spans) =>
      separator ? breakRow(spans, separator, width, setting, taken) : breakLines(spans, width, setting),
    );
  if (!aside) return { lines: broken(0), beside: null };
  const own = breakLines(aside, room, setting);
  const [beside] = own;
  const taken = own.length === 1 && beside ? beside.width + asideDistance : width;
  const lines = broken(taken);
  const [first] = lines;
  // Between the lines of a title dates would split it for programs; between things in a row they do not.
  const [title] = block.lines[0] ?? [];
  const isWhole = lines.length === 1 || (separator && title && spanWidth(title, setting) <= width);
  if (first && beside && isWhole && first.width + taken <= room) return { lines, beside };
  return { lines: [...broken(0), ...own], beside: null };
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

function hangLeft({ span, width }: Label, x: number, setting: Setting): Piece[] {
  const distance = width ?? Math.max(spanWidth(span, setting) + 4, span.style.size);
  return piecesOf([span], x - distance, setting);
}
