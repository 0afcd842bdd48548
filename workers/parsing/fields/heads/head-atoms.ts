import type { Line } from '../../lines.js';
import { textsOf, withLabels } from '../cell-texts.js';
import { findUrls } from '../contacts.js';
import { takeScore } from '../degrees.js';
import { withoutEdges } from '../edges.js';
import { takeLabel } from '../labels.js';
import { takeOwnDates } from '../dates/own-dates.js';
import { isPlace } from '../places.js';
import { endsAsFirm } from './roles.js';
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
  | 'stop'
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
  ['at', String.raw`\s+(?:at|from|bei(?:\s+(?:der|dem))?(?:\s+firma)?|chez|presso|bij)\s+|\s*@\s*`],
  ['comma', String.raw`\s*[,;](?!\d|\s*(?:inc|llc|llp|ltd|gmbh)\b)\s*`],
  ['slash', String.raw`\s+\/\s+`],
  ['colon', String.raw`\s*:\s+`],
  ['stop', String.raw`(?<=[\p{L}\p{M})]{2})\.\s+(?=[\p{Lu}\p{Lo}])`],
];
const anyMark = new RegExp(marks.map(([name, source]) => `(?<${name}>${source})`).join('|'), 'giu');
const edge = /[\s,;:|•·\u2010-\u2015/-]/u;

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
  let isStopped = false;
  const add = (to: number): void => {
    const piece = text.slice(from, to);
    const isLast = piece.trimEnd().endsWith(')') && !piece.includes('(');
    const bare = isLast ? piece.trimEnd().slice(0, -1) : piece;
    const named = withoutEdges(bare, edge);
    const ended = isStopped && !endsAsFirm(named) ? named.replace(/\.$/u, '') : named;
    pieces.push({ text: ended, mark, written, after: isLast ? ')' : '' });
  };
  for (const match of text.matchAll(anyMark)) {
    add(match.index);
    mark = marks.find(([name]) => match.groups?.[name] !== undefined)?.[0] ?? null;
    isStopped ||= mark === 'stop';
    [from, written] = [match.index + match[0].length, match[0]];
  }
  add(text.length);
  return pieces;
}

/** What a label leaves of a text; null where a label says what the name is, so that there is nothing to find out. */
function unlabelled(text: string, ofStudies: boolean): string | null {
  const label = takeLabel(text, ofStudies);
  if (label === null) return text;
  if (label.kind === 'dates') return label.rest;
  return label.kind === 'aside' || label.kind === 'score' ? '' : null;
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

/**
 * The pieces of a head in their order, without its dates and marks; null where labels tell them apart.
 * @param ofStudies the head is that of a study, which has marks
 */
export function atomsOf(head: readonly Line[], ofStudies = false): Atom[] | null {
  if (head.reduce((sum, { text }) => sum + text.length, 0) > longestHead) return null;
  const datesApart = hasDatesApart(head);
  const atoms: Atom[] = [];
  for (const line of head) {
    let first: Mark = 'line';
    for (const cell of withLabels(line.cells, ofStudies)) {
      const texts = textsOf(cell);
      for (const [at, { text }] of texts.entries()) {
        const plain = takeOwnDates(text, datesApart).rest.replace(/\(\s*\)/gu, '');
        const named = unlabelled(plain, ofStudies);
        if (named === null) return null;
        const rest = ofStudies ? takeScore(named).rest : named;
        const found = textAtoms(rest, at > 0 && first !== 'line' ? 'type' : first, at > 0);
        atoms.push(...found);
        if (found.length > 0) first = 'cell';
      }
    }
  }
  return atoms;
}

/** Pieces in which a comma belongs to the name that it stands in, as places stand behind another mark. */
export function withPlacesWithin(atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = [];
  for (const atom of atoms) {
    const last = joined.at(-1);
    if (last !== undefined && atom.between === 'comma' && isPlace(atom.text))
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}${last.after}${atom.written}${atom.text}`,
        after: atom.after,
      };
    else joined.push(atom);
  }
  return joined;
}
