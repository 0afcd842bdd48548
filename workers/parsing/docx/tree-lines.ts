import { isOnlyDate } from '../fields/dates/dates.js';
import type { Cell, Line } from '../lines.js';
import { kindOfHeading } from '../sections/headings.js';
import { withHeadingsApart } from './apart-headings.js';
import { withBoxesApart } from './boxes.js';
import { addGrid } from './grid.js';
import type { Node } from './mammoth-tree.js';
import { addParagraph, type Reading, textOf } from './paragraph.js';
import { boxMarks } from './tidy-xml.js';

const blocksOf = (node: Node): readonly Node[] => node.children ?? [];

/** A line with more cells before or behind its own; what stands before moves them one column on. */
function beside(line: Line, before: readonly Cell[], behind: readonly Cell[]): Line {
  const moved = before.length === 0 ? line.cells : line.cells.map((cell) => ({ ...cell, x0: cell.x0 + 10 }));
  const cells = [...before, ...moved, ...behind];
  return { ...line, cells, text: cells.map((cell) => cell.text).join('  '), gap: 1 };
}

/** What stands in the margin of a row: a date that needs two lines is one, other lines are each for themselves. */
function marginOf(lines: readonly Line[]): readonly Cell[] {
  const cells = lines.flatMap((line) => line.cells);
  const [first] = cells;
  const text = cells.map((cell) => cell.text).join(' ');
  if (first === undefined || !isOnlyDate(text)) return cells;
  return [{ ...first, text, spans: [{ text, bold: false, italic: false }] }];
}

/** A row that lays out a page: a narrow first cell, or dates in the last, go beside the first line of the others. */
function layoutRow(row: Node, reading: Reading): void {
  const cells = blocksOf(row);
  const [first] = cells;
  const isNarrow =
    first !== undefined && cells.length > 1 && textOf(first).length < 40 && blocksOf(first).length <= 2;
  const { lines } = reading;
  const starts = cells.map((cell) => {
    const start = lines.length;
    addBlocks(blocksOf(cell), reading);
    return start;
  });
  const [start = 0, second = start] = starts;
  const last = starts.at(-1) ?? start;
  const margin = lines.slice(start, second);
  const [head, next] = [lines[start], lines[second]];
  const [dates, ...more] = last > start ? lines.slice(last) : [];
  if (head === undefined) return;
  const isMargin = isNarrow && margin.length > 0 && next?.bullet === false && !head.heading;
  const named = isMargin ? second : start;
  const entry = lines[named];
  if (dates !== undefined && last > named && more.length === 0 && isOnlyDate(dates.text) && !entry?.bullet) {
    lines.pop();
    const behind = dates.cells.map((cell) => ({ ...cell, x0: 90, x1: 99 }));
    if (entry !== undefined) lines[named] = beside(entry, [], behind);
  }
  const dated = lines[second];
  if (isMargin && dated !== undefined)
    lines.splice(start, margin.length + 1, beside(dated, marginOf(margin), []));
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
  if (addGrid(table, reading, addBlocks)) return;
  for (const row of blocksOf(table)) layoutRow(row, reading);
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
  return { lines: withHeadingsApart(withBoxesApart(reading)), links: reading.links };
}
