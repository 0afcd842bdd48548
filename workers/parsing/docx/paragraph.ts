import type { Cell, Line, Link, Span } from '../lines.js';
import { plainLine } from '../lines.js';
import type { Node } from './mammoth-tree.js';
import type { Look } from './styles.js';

interface Piece extends Span {
  size: number;
  font: string;
  caps: boolean;
}

export type Token = Piece | 'tab' | 'break';

/** What is read so far. */
export interface Reading {
  lines: Line[];
  links: Link[];
  lookOf: (styleId: string | null | undefined) => Look;
  /** The column or box that lines are read from; 0 for the text itself. */
  flow: number;
  /** How many columns and boxes there are so far. */
  flows: number;
  /** Text boxes, and the column or box in which each stands. */
  boxes: Map<number, number>;
}

const listStyle = /list|bullet/iu;

/** All text of a node. */
export function textOf(node: Node): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}

/** Pieces of text in one style, tabs and breaks. */
export function tokens(node: Node, style: Omit<Piece, 'text'>, links: Link[]): Token[] {
  if (node.type === 'text') {
    return (node.value ?? '')
      .split(/(\t)/u)
      .filter((text) => text !== '')
      .map((text): Token => (text === '\t' ? 'tab' : { ...style, text }));
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

/** Reads a paragraph; false where it is empty. */
export function addParagraph(node: Node, reading: Reading, gap: number): boolean {
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
      flow: reading.flow,
    });
    reading.lines.push(listed || (listStyle.test(named) && !added) ? { ...made, bullet: true } : made);
    added = true;
  }
  return added;
}
