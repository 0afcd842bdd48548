import type { Cell, Line, Span } from '../lines.js';
import { plainLine } from '../lines.js';
import { isTableHead, isWorkTableHead } from '../sections/tables.js';
import type { Node } from './mammoth-tree.js';
import { type Reading, textOf, type Token, tokens } from './paragraph.js';

/* Tables that are tables: their rows are lines whose cells stand in columns. */

const blocksOf = (node: Node): readonly Node[] => node.children ?? [];
const filled = (cell: Node): Node[] => blocksOf(cell).filter((block) => textOf(block).trim() !== '');
const isText = (cell: Node): boolean => blocksOf(cell).every((block) => block.type === 'paragraph');

/** Characters of a cell that is one thing, and does not tell of one. */
const longestCell = 120;

const isShort = (cell: Node, blocks: number): boolean =>
  isText(cell) && filled(cell).length <= blocks && textOf(cell).length < longestCell;

const hasBreak = (node: Node): boolean => node.type === 'break' || blocksOf(node).some(hasBreak);

/** Whether a cell of an entry, between its label and its dates, has two names below each other; a form's label wraps. */
const hasNamesBelow = (cells: readonly Node[]): boolean => cells.length > 2 && cells.slice(1).some(hasBreak);

/** A cell that says to reach over more reaches over so many. */
const mostColumns = 60;

/** The column in which each cell of each row begins: cells may reach over several columns, and over several rows. */
function columnsOf(rows: readonly (readonly Node[])[]): number[][] {
  const held: number[] = [];
  return rows.map((cells) => {
    let column = 0;
    const reach: [column: number, rows: number][] = [];
    const starts = cells.map((cell) => {
      while ((held[column] ?? 0) > 0) column += 1;
      const start = column;
      for (let width = Math.min(cell.colSpan ?? 1, mostColumns); width > 0; width -= 1) {
        reach.push([column, cell.rowSpan ?? 1]);
        column += 1;
      }
      return start;
    });
    for (const [at, count] of held.entries()) held[at] = Math.max(0, count - 1);
    for (const [at, count] of reach) held[at] = count - 1;
    return starts;
  });
}

function cellOf(cell: Node, column: number, reading: Reading): Cell | null {
  const style = { bold: false, italic: false, size: 0, font: '', caps: false };
  const spans = filled(cell)
    .flatMap((block, at): Token[] => [
      ...(at > 0 ? [{ ...style, text: ' ' }] : []),
      ...tokens(block, style, reading.links),
    ])
    .map((token): Span => (typeof token === 'string' ? { text: ' ', bold: false, italic: false } : token));
  const text = spans
    .map((span) => span.text)
    .join('')
    .trim();
  return text === '' ? null : { text, spans, x0: column * 10, x1: column * 10 + 9 };
}

function rowOf(cells: readonly Node[], columns: readonly number[], reading: Reading): Line | null {
  const read = cells.flatMap((cell, at) => cellOf(cell, columns[at] ?? at, reading) ?? []);
  if (read.length === 0) return null;
  const line = plainLine(read, { gap: 0.3, flow: reading.flow });
  // A mark before a form's label makes the row no point of a list.
  return read.length > 1 ? { ...line, bullet: false } : line;
}

/**
 * Reads a table whose cells hold one short paragraph each, or whose first row names its columns: then what is long in a
 * row tells of it, and goes below. False where it lays out a page.
 * @param addBlocks reads what is more than one thing
 */
export function addGrid(
  table: Node,
  reading: Reading,
  addBlocks: (blocks: readonly Node[], reading: Reading) => void,
): boolean {
  const rows = blocksOf(table).map(blocksOf);
  const columns = columnsOf(rows);
  const isPlain =
    rows.length > 0 && rows.flat().every((cell) => isShort(cell, 1)) && !rows.some(hasNamesBelow);
  const head = isPlain ? null : rowOf(rows[0] ?? [], columns[0] ?? [], { ...reading, links: [] });
  const isNamed = head !== null && rows.length > 1 && (isWorkTableHead(head) || isTableHead(head));
  if (!isPlain && !isNamed) return false;
  rows.forEach((cells, at) => {
    const line = rowOf(
      cells.map((cell) => (isShort(cell, 2) ? cell : { type: 'none' })),
      columns[at] ?? [],
      reading,
    );
    if (line !== null) reading.lines.push(line);
    for (const cell of cells) if (!isShort(cell, 2)) addBlocks(blocksOf(cell), reading);
  });
  return true;
}
