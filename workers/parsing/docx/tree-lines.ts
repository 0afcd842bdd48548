import type { Cell, Line, Link, Span } from '../lines.js';
import { plainLine } from '../lines.js';
import type { Node } from './mammoth-tree.js';
import type { Look } from './styles.js';

interface Piece extends Span {
  size: number;
  font: string;
  caps: boolean;
}

type Token = Piece | 'tab' | 'break';

interface Reading {
  lines: Line[];
  links: Link[];
  lookOf: (styleId: string | null | undefined) => Look;
}

const listStyle = /list|bullet/iu;

function textOf(node: Node): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}

function tokens(node: Node, style: Omit<Piece, 'text'>, links: Link[]): Token[] {
  if (node.type === 'text') {
    return (node.value ?? '')
      .split(/(\t)/u)
      .flatMap((text): Token[] => (text === '\t' ? ['tab'] : text === '' ? [] : [{ ...style, text }]));
  }
  if (node.type === 'tab') return ['tab'];
  if (node.type === 'break') return ['break'];
  if (node.type === 'hyperlink' && node.href !== null && node.href !== undefined)
    links.push({ text: textOf(node), url: node.href });
  const own =
    node.type === 'run'
      ? {
          bold: style.bold || (node.isBold ?? false),
          italic: style.italic || (node.isItalic ?? false),
          size: node.fontSize ?? style.size,
          font: node.font ?? style.font,
          caps: style.caps || (node.isAllCaps ?? false),
        }
      : style;
  return (node.children ?? []).flatMap((child) => tokens(child, own, links));
}

/** Tokens of one line to cells; `x0` counts cells, so that what stands in the same place of a table lines up. */
function toCells(line: readonly Exclude<Token, 'break'>[], x: number): Cell[] {
  const cells: Cell[] = [];
  let spans: Span[] = [];
  const close = (): void => {
    const text = spans
      .map((span) => span.text)
      .join('')
      .trim();
    if (text !== '') cells.push({ text, spans, x0: x + cells.length * 10, x1: x + cells.length * 10 + 9 });
    spans = [];
  };
  for (const token of line) {
    if (token === 'tab') close();
    else spans.push({ text: token.text, bold: token.bold, italic: token.italic });
  }
  close();
  return cells;
}

function splitAtBreaks(all: readonly Token[]): Exclude<Token, 'break'>[][] {
  const lines: Exclude<Token, 'break'>[][] = [[]];
  for (const token of all) {
    if (token === 'break') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}

function addParagraph(node: Node, reading: Reading, gap: number): boolean {
  const named = node.styleName ?? '';
  const listed = node.numbering !== null && node.numbering !== undefined;
  const look = reading.lookOf(node.styleId);
  const heading = look.heading || /^(?:heading|überschrift|título|titre) ?1$/iu.test(named);
  const style = {
    bold: look.bold || /^(?:heading|title|subtitle)/iu.test(named),
    italic: look.italic,
    size: look.size ?? (/^title/iu.test(named) ? 24 : 0),
    font: '',
    caps: look.caps,
  };
  let added = false;
  for (const line of splitAtBreaks(tokens(node, style, reading.links))) {
    const cells = toCells(line, 0);
    if (cells.length === 0) continue;
    const pieces = line.filter((token) => token !== 'tab');
    const size = Math.max(
      1,
      ...pieces.filter((piece) => piece.text.trim() !== '').map((piece) => piece.size),
    );
    const made = plainLine(cells, {
      gap: added ? 0 : gap,
      size,
      face: `${named} ${pieces[0]?.font ?? ''}${pieces[0]?.caps === true ? ' caps' : ''}`,
      heading: heading && !listed,
    });
    reading.lines.push(listed || (listStyle.test(named) && !added) ? { ...made, bullet: true } : made);
    added = true;
  }
  return added;
}

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
  if (cells.length > 0) reading.lines.push(plainLine(cells, { gap: 0.3 }));
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

function addTable(table: Node, reading: Reading): void {
  const grid = isGrid(table);
  for (const row of blocksOf(table)) {
    if (grid) gridRow(row, reading);
    else layoutRow(row, reading);
  }
}

function addBlocks(blocks: readonly Node[], reading: Reading): void {
  let blank = 0;
  for (const block of blocks) {
    if (block.type === 'table') addTable(block, reading);
    else if (block.type === 'paragraph') blank = addParagraph(block, reading, blank) ? 0 : blank + 1.2;
    else addBlocks(blocksOf(block), reading);
  }
}

/** A document's tree to lines; `lookOf` tells how a style looks. */
export function treeLines(tree: Node, lookOf: Reading['lookOf']): Reading {
  const reading: Reading = { lines: [], links: [], lookOf };
  addBlocks(blocksOf(tree), reading);
  return reading;
}
