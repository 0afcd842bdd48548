import type { Line } from '../../lines.js';
import { isKnownHeading } from '../../sections/headings.js';
import { isPlace } from '../places.js';
import { roleScore } from '../heads/roles.js';
import { contactWords, nameWords, titleWords } from '../../lexicon/form-labels.js';

const title = new RegExp(
  String.raw`^(?:${nameWords}|${contactWords}|(?:${titleWords})(?: europass)?|europass[\s-]+(?:${titleWords})|(?:modell?o|formato|modèle|modelo) europ\p{L}+.*|.*\b(?:resume|cv)\b.*\b(?:sample|template|example)\b.*|.*\bresume\s+(?:sample|template|example))\s*:?$`,
  'iu',
);
const nameLike =
  /^[\p{L}\p{M}][\p{L}\p{M}.'’\u2010-]*(?:\s+[\p{L}\p{M}(][\p{L}\p{M}.'’)\u2010-]*){0,5}(?:,\s*(?:[\p{Lu}][\p{L}.]{1,5},?\s*){1,3})?$/u;
/** 'DE LA CRUZ, JUAN MIGUEL': the family's name first. */
const familyFirst = /^[\p{Lu}\s'’-]{2,30},\s[\p{Lu}][\p{L}\s.'’-]{1,30}$/u;
const label = new RegExp(
  String.raw`^(?:${nameWords}|applicant|candidate)\s*[:–-]\s*|^(?:${titleWords})\s*(?:(?:of|for|von|de|di|van)\s*:?|[:–—-])\s+`,
  'iu',
);
const labelled = new RegExp(String.raw`^(?:${nameWords})\s*[:–]\s*\p{L}`, 'iu');
/** A label in a cell of its own, beside the name. */
const labelCell = new RegExp(String.raw`^(?:${nameWords})\s*:?$`, 'iu');
const pronouns = /\s*\((?:she|he|they|her|him|them)\b[^()]*\)\s*$/iu;
/** Words that name a relation's name, not the person's. */
const relation = /^(?:s\/o|d\/o|w\/o|c\/o|father|mother|husband)/iu;

/** Whether a text is one of the other things that stand over a resume: its title, a heading, a contact, a place. */
export function isOtherThanName(text: string): boolean {
  return title.test(text) || isKnownHeading(text) || /\d|@/u.test(text) || isPlace(text);
}

const hasFormOfName = (text: string): boolean =>
  (nameLike.test(text) || familyFirst.test(text)) && text.length <= 60;

function looksLikeName(text: string): boolean {
  return hasFormOfName(text) && !isOtherThanName(text);
}

/** Whether one of the two lines of a name may be that: names of people are names of towns, too. */
const isPartOfName = (text: string): boolean =>
  hasFormOfName(text) && !title.test(text) && !isKnownHeading(text) && roleScore(text) === 0;

/** A typeface without its colour. */
const typeface = (face: string): string => face.replace(/ #[\da-f]{6}$/iu, '');

/** One style; of a name that is parted, the first name may have a colour of its own. */
const isOneStyle = (name: string, { face }: Line, next: Line): boolean =>
  next.face === face || (!/\s/u.test(name) && typeface(next.face) === typeface(face));

/** A name that needs two lines: the second looks like the first, and both stand out from the rest. */
function goesOn(name: string, line: Line, next: Line | undefined, body: number): boolean {
  return (
    next !== undefined &&
    next.size === line.size &&
    next.bold === line.bold &&
    isOneStyle(name, line, next) &&
    next.flow === line.flow &&
    line.size > body * 1.25 &&
    next.gap < 1 &&
    [line, next].every(({ cells }) => cells.length === 1) &&
    name.split(/\s+/u).length <= 3 &&
    isPartOfName(next.text)
  );
}

/** The size of most of a text's lines. */
export function usualSize(lines: readonly Line[]): number {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

export interface Named {
  name: string;
  line: Line;
}

/** Whether a label on a line says that it holds the person's name. */
export const isNamed = ({ cells }: Line): boolean =>
  cells.some(({ text }, at) => labelled.test(text) || (at + 1 < cells.length && labelCell.test(text.trim())));

/** The name: the largest text at the head that can be one; the first of equals. */
export function findName(head: readonly Line[]): Named | null {
  let best: (Named & { rank: number; index: number }) | null = null;
  for (const [index, line] of head.entries()) {
    for (const [at, cell] of line.cells.entries()) {
      const text = cell.text.replace(label, '').replace(/^:\s*/u, '').trim();
      const isLabelled =
        !text.endsWith(cell.text.trim()) || labelCell.test(line.cells[at - 1]?.text.trim() ?? '');
      const [first = ''] = text.split(/\s*[|•·]\s*|\s{3,}|\s+[\u2013\u2014-]\s+/u);
      const name = first.replace(pronouns, '');
      if (relation.test(cell.text) || !looksLikeName(name)) continue;
      const words = name.split(/\s+/u).length;
      const rank =
        line.size +
        (isLabelled ? 20 : 0) -
        index * 0.02 -
        (roleScore(name) > 1 && words < 6 ? 4 : 0) -
        (words === 1 ? 0.5 : 0) +
        (line.bold ? 0.3 : 0);
      if (best === null || rank > best.rank) best = { name, line, rank, index };
    }
  }
  if (best === null) return null;
  const { name, line, index } = best;
  const [above, below] = [head[index - 1], head[index + 1]];
  const others = head.filter(({ size }) => size !== line.size);
  const body = others.length === 0 ? Infinity : usualSize(others);
  if (goesOn(name, line, below, body)) return { line, name: joined(name, below?.text) };
  if (above === undefined || !isPartOfName(above.text) || !goesOn(above.text, above, line, body)) return best;
  return { line: above, name: joined(above.text, name) };
}

const joined = (first: string, rest = ''): string => `${first}${first.endsWith('-') ? '' : ' '}${rest}`;
