import { level } from '../lexicon/levels.js';
import type { Cell, Line } from '../lines.js';
import { listMark, withLabels } from './label-cells.js';
import { joinWrapped } from './wrapping.js';

/** A group's name before a colon; before a dash or an arrow only where a list follows. */
export const label =
  /^(?<name>[\p{L}\p{N}][^:,;]{0,45}?)(?:\s*:\s*(?<rest>.*)|\s+(?:[-\u2013\u2014=]+>?|→)\s+(?=[^,;|•]{1,60}[,;|•]|\S+$)(?<listed>.+))$/u;

/** What stands on one line of a list, or in one cell of it. */
export interface Piece {
  text: string;
  bold: boolean;
  bullet: boolean;
  x0: number;
  /** White space above, in line heights. */
  gap: number;
  /** Letters that would still find room on the line. */
  room: number;
}

/** A group's name that only its weight sets apart: '**Tools** Figma, Sketch'. */
function withColon({ text, spans }: Cell): string {
  const worded = spans.filter((span) => span.text.trim() !== '');
  const at = worded.findIndex((span) => !span.bold);
  const part = (from: number, to?: number): string =>
    worded
      .slice(from, to)
      .map((span) => span.text)
      .join('')
      .replace(/\s{2,}/gu, ' ')
      .trim();
  const [name, rest] = at > 0 ? [part(0, at), part(at)] : ['', ''];
  const isLabel = name !== '' && name.length <= 45 && !/[:,;|•·]/u.test(name) && /^[\p{L}\p{N}]/u.test(rest);
  return isLabel && worded.slice(at).every((span) => !span.bold) ? `${name}: ${rest}` : text.trim();
}

/** Cells of neighbouring lines that stand under each other are read column by column: cards, not rows. */
function readCards(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  let block: Line[] = [];
  const flush = (): void => {
    const starts = [...new Set(block.flatMap((line) => line.cells.map((cell) => Math.round(cell.x0 / 4))))];
    const cards =
      block.length >= 2 &&
      block.some((line) => line.cells.length > 1) &&
      starts.length <= Math.max(...block.map((line) => line.cells.length)) + 1;
    const read = (line: Line): Piece[] =>
      line.cells.map((cell, index) => ({
        text: withColon(cell),
        bold: cell.spans.every((span) => span.bold || span.text.trim() === ''),
        bullet: line.bullet && index === 0,
        x0: cell.x0,
        gap: line.gap,
        // How wide a card is that stands beside others is not known.
        room:
          line.cells.length > 1
            ? 0
            : ((line.right - cell.x1) * cell.text.length) / Math.max(1, cell.x1 - cell.x0),
      }));
    const all = block.flatMap(read);
    pieces.push(...(cards ? columnwise(all) : all));
    block = [];
  };
  for (const line of withLabels(lines)) {
    if (line.gap > 1.6) flush();
    block.push(line);
  }
  flush();
  return pieces;
}

function columnwise(pieces: readonly Piece[]): Piece[] {
  const columns: Piece[][] = [];
  for (const piece of pieces) {
    const column = columns.find(([first]) => first !== undefined && Math.abs(first.x0 - piece.x0) < 8);
    if (column === undefined) columns.push([piece]);
    else column.push(piece);
  }
  columns.sort((a, b) => (a[0]?.x0 ?? 0) - (b[0]?.x0 ?? 0));
  return columns.flat();
}

/** A name that needs two lines of a narrow column: the second starts small, and found no room on the first. */
function breaksWithin(last: Piece, { text, bullet, x0 }: Piece): boolean {
  const word = text.split(/\s/u)[0] ?? '';
  return (
    !bullet &&
    /^\p{Ll}/u.test(text) &&
    !/^\p{Ll}|[,;:|•·]$/u.test(last.text) &&
    Math.abs(x0 - last.x0) < 12 &&
    last.room < word.length + 1
  );
}

/** Space between the items of a list whose lines are closer within an item, and the most within one, in line heights. */
const leastApart = 0.6;
const mostWithin = 0.45;

/** Space above a line that still goes on in a list, unless a comma says that it does: less than an empty line. */
const mostOpen = 1.2;

/** Whether a list parts its items by space, so that what stands closer is one item. */
function isSpaced(pieces: readonly Piece[]): boolean {
  const apart = pieces.filter(({ gap, bullet }) => gap >= leastApart && !bullet);
  const within = pieces.filter(({ gap, bullet }) => gap <= mostWithin && !bullet);
  return apart.length >= 3 && apart.length > within.length;
}

/** A name that needs two lines, in a list that parts its items by space. */
const standsClose = (last: Piece, { text, gap, x0, bold }: Piece): boolean =>
  gap <= mostWithin && last.bold === bold && Math.abs(x0 - last.x0) < 3 && !listMark.test(last.text + text);

/** Lists that go on in the next line. */
function unwrap(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  const spaced = isSpaced(pieces);
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && (breaksWithin(last, piece) || (spaced && standsClose(last, piece)))) {
      joined[joined.length - 1] = { ...piece, x0: last.x0, text: joinWrapped(last.text, piece.text) };
      continue;
    }
    const full = last !== undefined && (last.room === Infinity ? last.text.length > 50 : last.room < 25);
    const goesOn =
      last !== undefined &&
      (full || /[,;&]$/u.test(last.text)) &&
      (piece.gap < mostOpen || /[,;&]$/u.test(last.text)) &&
      !piece.bullet &&
      !piece.bold &&
      !label.test(piece.text) &&
      listMark.test(last.text) &&
      !level.test(piece.text) &&
      (/[,;&]$/u.test(last.text) || listMark.test(piece.text) || Math.abs(last.x0 - piece.x0) < 30);
    if (goesOn) joined[joined.length - 1] = { ...last, text: joinWrapped(last.text, piece.text) };
    else joined.push(piece);
  }
  return joined;
}

/** The lines of a list in pieces, in the order of reading: cards column by column, names that need two lines whole. */
export const toPieces = (lines: readonly Line[]): Piece[] => unwrap(readCards(lines));
