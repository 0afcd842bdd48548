import { limits, tooComplex } from '../limits.js';
import type { Extract, Line } from '../lines.js';
import { plainLine } from '../lines.js';
import { kindOfHeading, likelyKind } from '../sections/headings.js';
import { withAlignedColumns } from './aligned-columns.js';
import { toCells } from './cells.js';
import { withoutChat } from './chat.js';
import { endOfLetter } from './covering-letter.js';
import { withDefinitions } from './definitions.js';
import { takeMail } from './mail.js';
import { markdownHeading, titleOf } from './markdown-headings.js';
import { isTableRule, takeLinks } from './markdown.js';
import { readNumbers, withoutNumber } from './numbers.js';
import { readOutline, withoutMark } from './outline.js';
import { withoutPageNumbers } from './page-numbers.js';
import { withoutPageTags } from './page-tags.js';
import { withoutPageWords } from './profile-page.js';
import { withoutPrintedOrder } from './profile-print.js';
import { withoutQuotes } from './quotes.js';
import { withoutSideColumns } from './side-columns.js';

const rule = /^\s*([=_*~#\u2500-\u257f-])(?:\s*\1){2,}\s*$/u;

/** Markdown's third mark of a list; before a digit it is a telephone number. */
const plus = /^(?<indent>\s*)\+\s+(?=\p{L})/u;

/** A box to tick before a point, as in a list of things to do. */
const ticked = /^(?<indent>\s*)(?:[-*+]\s+)?\[[ xX]\]\s+/u;

/** Lines of text so far, and the white space since the last. */
interface Draft {
  lines: Line[];
  blanks: number;
}

/** A line of dashes under a short line marks it as a heading, under names side by side as those of a table's columns. */
function addRule(draft: Draft, y: number): void {
  const last = draft.lines.at(-1);
  if (draft.blanks > 0 || last === undefined || last.text.length >= 60 || y < 1) return;
  if (last.cells.length > 2) return;
  const size = draft.lines.length === 1 ? 2 : last.size;
  const heading = draft.lines.length > 1 && !/\d/u.test(last.text) && last.text.split(/\s+/u).length <= 5;
  draft.lines[draft.lines.length - 1] = { ...last, bold: true, face: 'ruled', size, heading };
}

/** '== Work history ==', '*** SKILLS ***', '+-- SKILLS -----+'; '**Skills**' is Markdown's bold type. */
const framed =
  /^\s*(?!\*\*[^*\s]|__[^_\s])[+|]?(?<mark>[=*~#_\u2500-\u257f-])[=*~#_\u2500-\u257f-]+\s*(?<text>\p{L}[^=*~#_\u2500-\u257f\d]{2,40}?)\s*\k<mark>[=*~#_\u2500-\u257f-]+[+|]?\s*$/u;

/** A few words with space above and below. */
const standsAlone = (raw: string, blanks: number, next: string): boolean =>
  blanks > 0 &&
  next.trim() === '' &&
  /^\s*\p{Lu}[^\d.,;:!?@]{2,40}$/u.test(raw) &&
  raw.trim().split(/\s+/u).length <= 4;

/** 'Work history:' on a line of its own, with space above. */
const isLead = (raw: string, blanks: number): boolean =>
  blanks > 0 && /^\s*\p{L}[^:.,\d]{2,40}:\s*$/u.test(raw) && raw.trim().split(/\s+/u).length <= 5;

interface RawLine {
  raw: string;
  /** The line below. */
  next: string;
  y: number;
  /** What a number or the place in an outline says of it. */
  part: 'point' | 'entry' | 'role' | null;
  isTitle: boolean;
}

/** What sets a line apart that plain text cannot print in another type. */
function lookOf(
  { raw, next, isTitle }: RawLine,
  blanks: number,
  depth: number,
  isFramed: boolean,
): Partial<Line> {
  if (isTitle) return { bold: true, face: 'title' };
  if (depth > 0) return { bold: true, face: `#${depth}` };
  if (isFramed) return { bold: true, face: '==', heading: true };
  if (isLead(raw, blanks)) return { face: ':' };
  return standsAlone(raw, blanks, next) ? { face: 'alone' } : {};
}

function addLine(draft: Draft, line: RawLine): void {
  const { raw, y, part } = line;
  const heading = markdownHeading.exec(raw)?.groups;
  const frame = framed.exec(raw)?.groups?.['text'];
  const shown = part === null ? raw.replace(plus, '$<indent>- ') : withoutMark(withoutNumber(raw));
  const cells = toCells(heading?.['text'] ?? frame ?? shown.replace(ticked, '$<indent>- '));
  if (cells.length === 0) return;
  const gap = draft.lines.length === 0 ? Infinity : Math.max(draft.blanks * 1.2, part === 'entry' ? 1.2 : 0);
  const depth = heading?.['marks']?.length ?? 0;
  const look = lookOf(line, draft.blanks, depth, frame !== undefined);
  const made = plainLine(cells, { y, gap, size: depth === 1 ? 2 : 1, ...look });
  draft.lines.push(part === 'point' ? { ...made, bullet: true } : made);
  draft.blanks = 0;
}

/** Whether a line reads as a heading: a known one, or in capitals one that tells what it is about. */
const isKnown = ({ cells, text }: Line): boolean =>
  cells.length === 1 &&
  (kindOfHeading(text) !== null ||
    (text === text.toUpperCase() && text.split(' ').length <= 4 && likelyKind(text.toLowerCase()) !== null));

/** Where a file's headings stand alone, those with space above alone are headings, too. */
function withHeadingsAlike(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => line.face === 'alone' && isKnown(line))) return lines;
  return lines.map((line) =>
    line.face === '' && line.gap >= 1.2 && isKnown(line) ? { ...line, face: 'alone' } : line,
  );
}

/**
 * Reads plain text and Markdown.
 * @throws PermanentError file-too-complex
 */
export function readText(text: string): Extract {
  if (text.length > limits.characters) throw tooComplex('The file holds far more text than a resume.');
  const { text: plain, links } = takeLinks(withoutPageTags(text.replace(/\r\n?/gu, '\n')));
  const mail = takeMail(withoutChat(withoutPageWords(withoutPageNumbers(plain.split('\n')))));
  const letter = endOfLetter(mail.lines);
  const lines = mail.lines.slice(letter);
  const around = [...mail.around, ...mail.lines.slice(0, letter).filter((line) => line.trim() !== '')];
  const source = withDefinitions(
    withAlignedColumns(withoutPrintedOrder(withoutSideColumns(withoutQuotes(lines)))),
  );
  if (source.length > limits.lines) throw tooComplex('The file holds far more lines than a resume.');
  const [numberOf, outlineOf] = [readNumbers(source), readOutline(source)];
  const title = titleOf(source);
  const draft: Draft = { lines: [], blanks: 0 };
  source.forEach((raw, y) => {
    if (raw.trim() === '') draft.blanks += 1;
    else if (isTableRule(raw)) return;
    else if (rule.test(raw)) addRule(draft, y);
    else
      addLine(draft, {
        raw,
        next: source[y + 1] ?? '',
        y,
        part: numberOf(y) ?? outlineOf(y),
        isTitle: y === title,
      });
  });
  return {
    lines: withHeadingsAlike(draft.lines),
    links,
    pages: null,
    glyphs: plain.replace(/\s/gu, '').length,
    unreadableGlyphs: (plain.match(/[\uFFFD\uE000-\uF8FF]/gu) ?? []).length,
    hiddenText: [],
    missing: around.map((line) => line.trim()),
  };
}
