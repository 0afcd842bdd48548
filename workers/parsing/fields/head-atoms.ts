import type { Line } from '../lines.js';
import { textsOf, withLabels } from './cell-texts.js';
import { findUrls } from './contacts.js';
import { takeLabel } from './labels.js';
import { takeOwnDates } from './own-dates.js';
import { hasDatesApart, isAside, isOwnAccount } from './units.js';

/** What stands between two pieces of an entry's head; with a star where the typeface changes there, too. */
type Mark =
  | 'line'
  | 'cell'
  | 'type'
  | 'bar'
  | 'hyphen'
  | 'dash'
  | 'long'
  | 'at'
  | 'comma'
  | 'slash'
  | 'colon'
  | 'bracket';
export type Between = Mark | `${Mark}*`;

/** The smallest piece of a head, and what stands before it. */
export interface Atom {
  text: string;
  between: Between;
  /** What stands before it, as written, and the bracket that it closes. */
  written: string;
  after: '' | ')';
}

const marks: readonly (readonly [Mark, string])[] = [
  ['bracket', String.raw`\s*\((?=[^()]{2,60}\)\s*(?:$|[,;:|•·\u2010-\u2015-]))`],
  ['bar', String.raw`\s+[|•·‧∙◦⋅❖◆]\s+|\s*\|\s*|\s{3,}`],
  ['hyphen', String.raw`\s+[\u2010\u2011-]\s+`],
  ['long', String.raw`\s*[\u2014\u2015]\s*`],
  ['dash', String.raw`\s+[\u2012\u2013]\s*|\u2013\s+`],
  ['at', String.raw`\s+at\s+|\s*@\s*`],
  ['comma', String.raw`\s*[,;](?!\d|\s*(?:inc|llc|llp|ltd|gmbh)\b)\s*`],
  ['slash', String.raw`\s+\/\s+`],
  ['colon', String.raw`\s*:\s+`],
];
const anyMark = new RegExp(marks.map(([name, source]) => `(?<${name}>${source})`).join('|'), 'giu');
const edge = /^[\s,;:|•·\u2010-\u2015/-]+|[\s,;:|•·\u2010-\u2015/-]+$/gu;

interface Piece {
  text: string;
  mark: Mark | null;
  written: string;
  after: '' | ')';
}

/** A text parted at all of its marks. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let [from, mark, written]: [number, Mark | null, string] = [0, null, ''];
  const add = (to: number): void => {
    const piece = text.slice(from, to);
    const isLast = piece.trimEnd().endsWith(')') && !piece.includes('(');
    const bare = isLast ? piece.trimEnd().slice(0, -1) : piece;
    pieces.push({ text: bare.replace(edge, ''), mark, written, after: isLast ? ')' : '' });
  };
  for (const match of text.matchAll(anyMark)) {
    add(match.index);
    mark = marks.find(([name]) => match.groups?.[name] !== undefined)?.[0] ?? null;
    [from, written] = [match.index + match[0].length, match[0]];
  }
  add(text.length);
  return pieces;
}

/** What a label leaves of a text; null where a label says what the name is, so that there is nothing to find out. */
function unlabelled(text: string): string | null {
  const label = takeLabel(text);
  if (label === null) return text;
  if (label.kind === 'dates') return label.rest;
  return label.kind === 'aside' ? '' : null;
}

/** What stands between pieces that no mark parts: nothing that a name has within it. */
export const unread = '\n';

const isNamed = (text: string): boolean =>
  text !== '' && (!isAside(text) || isOwnAccount(text)) && findUrls(text)[0] !== text;

/** The pieces of a text in one typeface. `first`: what stands before it. */
function textAtoms(text: string, first: Mark, isRestyled: boolean): Atom[] {
  const atoms: Atom[] = [];
  let [mark, written]: [Mark, string] = [first, unread];
  for (const piece of piecesOf(text)) {
    const isStronger = atoms.length > 0 || first === 'type';
    if (piece.mark !== null && isStronger) [mark, written] = [piece.mark, piece.written];
    if (!isNamed(piece.text)) continue;
    const between: Between = isRestyled && atoms.length === 0 ? `${mark}*` : mark;
    atoms.push({ text: piece.text, between, written, after: piece.after });
    [mark, written] = ['type', unread];
  }
  return atoms;
}

/** Characters of a head: what is longer names nothing. */
const longestHead = 400;

/** The pieces of a head in their order, without its dates; null where labels tell them apart. */
export function atomsOf(head: readonly Line[]): Atom[] | null {
  if (head.reduce((sum, { text }) => sum + text.length, 0) > longestHead) return null;
  const datesApart = hasDatesApart(head);
  const atoms: Atom[] = [];
  for (const line of head) {
    let first: Mark = 'line';
    for (const cell of withLabels(line.cells)) {
      const texts = textsOf(cell);
      for (const [at, { text }] of texts.entries()) {
        const rest = unlabelled(takeOwnDates(text, datesApart).rest.replace(/\(\s*\)/gu, ''));
        if (rest === null) return null;
        const found = textAtoms(rest, at > 0 && first !== 'line' ? 'type' : first, at > 0);
        atoms.push(...found);
        if (found.length > 0) first = 'cell';
      }
    }
  }
  return atoms;
}
