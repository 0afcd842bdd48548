import { kindOfHeading } from '../sections/headings.js';
import type { Cell, Span } from '../lines.js';
import { plainLine } from '../lines.js';
import { withBoxesApart } from './boxes.js';
import type { Node } from './mammoth-tree.js';
import { addParagraph, type Reading, textOf, type Token, tokens } from './paragraph.js';
import { boxMarks } from './tidy-xml.js';

const blocksOf = (node: Node): readonly Node[] => node.children ?? [];

/** A table whose cells hold one short paragraph each is a table; others lay out a page. */
function isGrid(table: Node): boolean {
  const rows = blocksOf(table);
  const cells = rows.flatMap(blocksOf);
  return (
    rows.length > 0 &&
    cells.every(
      (cell) =>
        blocksOf(cell).filter((block) => textOf(block).trim() !== '').length <= 1 &&
        textOf(cell).length < 120 &&
        blocksOf(cell).every((block) => block.type === 'paragraph'),
    )
  );
}

function gridRow(row: Node, reading: Reading): void {
  const cells: Cell[] = [];
  blocksOf(row).forEach((cell, index) => {
    const style = { bold: false, italic: false, size: 0, font: '', caps: false };
    const spans = blocksOf(cell)
      .flatMap((block, at): Token[] => [
        ...(at > 0 ? [{ ...style, text: ' ' }] : []),
        ...tokens(block, style, reading.links),
      ])
      .map((token): Span => (typeof token === 'string' ? { text: ' ', bold: false, italic: false } : token));
    const text = spans
      .map((span) => span.text)
      .join('')
      .trim();
    if (text !== '') cells.push({ text, spans, x0: index * 10, x1: index * 10 + 9 });
  });
  if (cells.length > 0) reading.lines.push(plainLine(cells, { gap: 0.3, flow: reading.flow }));
}

/** A row that lays out a page: a narrow first cell (dates) goes beside the first line of the others. */
function layoutRow(row: Node, reading: Reading): void {
  const cells = blocksOf(row);
  const first = cells[0];
  const beside =
    first !== undefined && cells.length > 1 && textOf(first).length < 40 && blocksOf(first).length <= 2;
  const start = reading.lines.length;
  cells.forEach((cell) => addBlocks(blocksOf(cell), reading));
  const [head, next] = [reading.lines[start], reading.lines[start + 1]];
  if (beside && head !== undefined && next !== undefined && !next.bullet && !head.heading) {
    const cells = [...head.cells, ...next.cells.map((cell) => ({ ...cell, x0: cell.x0 + 10 }))];
    reading.lines.splice(start, 2, {
      ...next,
      cells,
      text: cells.map((cell) => cell.text).join('  '),
      gap: 1,
    });
  }
}

/** Paragraphs of one cell that make it a column of a page rather than a cell of an entry. */
const leastOfColumn = 4;

function paragraphsIn(node: Node): number {
  if (node.type === 'paragraph') return textOf(node).trim() === '' ? 0 : 1;
  return blocksOf(node).reduce((sum, block) => sum + paragraphsIn(block), 0);
}

/** Whether a table's cells are the columns of a page: two or more that hold a heading each, or texts of their own. */
function isPage(table: Node): boolean {
  return blocksOf(table).some((row) => {
    const texts = blocksOf(row).filter((cell) => paragraphsIn(cell) >= leastOfColumn);
    return texts.length >= 2 && texts.filter(hasHeading).length >= 2;
  });
}

const hasHeading = (node: Node): boolean =>
  node.type === 'paragraph' ? kindOfHeading(textOf(node)) !== null : blocksOf(node).some(hasHeading);

/** Columns of a page one after the other, each in a flow of its own. */
function addColumns(table: Node, reading: Reading): void {
  const rows = blocksOf(table).map(blocksOf);
  const most = rows.reduce((count, cells) => Math.max(count, cells.length), 0);
  const before = reading.flow;
  for (let column = 0; column < most; column += 1) {
    reading.flow = reading.flows += 1;
    for (const cells of rows) addBlocks(blocksOf(cells[column] ?? { type: 'none' }), reading);
  }
  reading.flow = before;
}

function addTable(table: Node, reading: Reading): void {
  if (isPage(table)) {
    addColumns(table, reading);
    return;
  }
  const grid = isGrid(table);
  for (const row of blocksOf(table)) {
    if (grid) gridRow(row, reading);
    else layoutRow(row, reading);
  }
}

function addBlocks(blocks: readonly Node[], reading: Reading): void {
  let blank = 0;
  const around: number[] = [];
  for (const block of blocks) {
    const mark = block.type === 'paragraph' ? textOf(block) : '';
    if (mark === boxMarks.opens) {
      around.push(reading.flow);
      reading.boxes.set((reading.flows += 1), reading.flow);
      reading.flow = reading.flows;
    } else if (mark === boxMarks.closes) reading.flow = around.pop() ?? reading.flow;
    else if (block.type === 'table') addTable(block, reading);
    else if (block.type === 'paragraph') blank = addParagraph(block, reading, blank) ? 0 : blank + 1.2;
    else addBlocks(blocksOf(block), reading);
  }
}

/** A document's tree to lines; `lookOf` tells how a style looks. */
export function treeLines(tree: Node, lookOf: Reading['lookOf']): Pick<Reading, 'lines' | 'links'> {
  const reading: Reading = { lines: [], links: [], lookOf, flow: 0, flows: 0, boxes: new Map() };
  addBlocks(blocksOf(tree), reading);
  return { lines: withBoxesApart(reading), links: reading.links };
}
