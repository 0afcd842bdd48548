import type { Cell, Line } from '../lines.js';
import { findDates, isOnlyDate, takeDates } from './dates/dates.js';
import { readHindi } from './told-in-hindi.js';
import { endsSentence, joinWrapped } from './wrapping.js';

/* Jobs that are told in sentences: 'Worked as Staff Nurse in Rajagiri Hospital, Aluva from February 2018 to August 2020.' */

const period = String.raw`\d{1,2}(?:\.\d)?\+?\s?(?:years?|yrs?|months?)['’]?\s(?:of\s)?(?:work(?:ing)?\s)?experience`;
const done = String.raw`(?:(?:currently|presently|i am|i have|have been|has been)\s+)*(?:work(?:ed|ing)|serv(?:ed|ing)|employed|engaged)`;
const title = String.raw`as\s+(?:an?\s+|the\s+)?(?<title>\p{L}.{1,80}?)`;
const at = String.raw`(?:in|at|with|for)\s+(?:the\s+)?`;
/** The employer may stand behind the title or before it. */
const sentences = [
  String.raw`${title}\s+${at}(?<firm>\p{L}.{1,200})`,
  String.raw`${at}(?<firm>\p{L}.{1,100}?)\s+${title}(?<then>(?:,|\s+(?:since|from|in|during))\s.{1,80})?`,
].map((told) => new RegExp(String.raw`^(?<before>[^.]{0,60}?)\s*\b(?:${period}|${done})\s+${told}$`, 'iu'));
/** Lines that one sentence takes at most. */
const mostLines = 3;
const filler =
  /^(?:since|from|i am|i have|currently|presently|\d{1,2}(?:\.\d)?\+? (?:years?|yrs?|months?)|[,:\s])*$/iu;

interface Told {
  title: string;
  firm: string;
  place?: string;
  when: string;
  /** Nothing of it stands on the next line. */
  isWhole: boolean;
}

/** 'Since Nov 2018 with Kaveri Looms, Erode as Merchandiser': dates stand for the verb. */
const dated = [
  String.raw`(?:with|at)\s+(?:the\s+)?(?<firm>\p{L}.{1,100}?)\s+as\s+(?:an?\s+)?(?<title>\p{L}.{1,80})`,
  String.raw`as\s+(?:an?\s+)?(?<title>\p{L}.{1,80}?)\s+(?:with|at)\s+(?:the\s+)?(?<firm>\p{L}.{1,100})`,
].map((told) => new RegExp(String.raw`^[\s:,–—-]{1,5}${told}$`, 'iu'));

function readDated(text: string): Told | null {
  const [found] = findDates(text);
  if (found === undefined || !/^(?:(?:since|from)\s+)?$/iu.test(text.slice(0, found.at))) return null;
  const rest = text.slice(found.end);
  const { title, firm } = dated.map((told) => told.exec(rest)?.groups).find((each) => each != null) ?? {};
  return title === undefined || firm === undefined
    ? null
    : { title, firm, when: text.slice(0, found.end), isWhole: true };
}

function readSentence(text: string): Told | null {
  const plain = text.replace(/[.\s]+$/u, '');
  const short = readDated(plain);
  if (short !== null) return short;
  const hindi = readHindi(plain);
  if (hindi !== null) return { ...hindi, isWhole: true };
  const found = sentences
    .map((sentence) => sentence.exec(plain)?.groups)
    .find((groups) => groups !== undefined);
  const { before = '', title, firm, then = '' } = found ?? {};
  if (title === undefined || firm === undefined) return null;
  const isPlain = filler.test(before) || isOnlyDate(before.replace(/^(?:since|from)\s+/iu, ''));
  if (!isPlain || takeDates(`${before} ${firm} ${then}`).dates.length === 0) return null;
  const when = `${filler.test(before) ? '' : before} ${then}`.replace(/^[\s,]+/u, '').trim();
  return { title, firm, when, isWhole: false };
}

function asHead(line: Line, { title, firm, place = '', when }: Told): Line {
  const [first] = line.cells;
  const texts = [title, firm, place, when].filter((text) => text !== '');
  const cells = texts.map((text): Cell => ({
    x0: line.x0,
    x1: line.x1,
    ...first,
    text,
    spans: [{ text, bold: false, italic: false }],
  }));
  return { ...line, bullet: false, cells, text: texts.join('  '), gap: Infinity };
}

/** Lines in which sentences that tell of a job are heads of entries: title, employer and dates in cells of their own. */
export function withToldJobs(lines: readonly Line[]): Line[] {
  const read: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    let text = line.text;
    let taken = 1;
    let told = readSentence(text);
    while (told?.isWhole !== true && /\bas\b/iu.test(text) && taken < mostLines && !endsSentence(text)) {
      const next = lines[at + taken];
      if (next === undefined || next.bullet || next.gap >= 0.7) break;
      text = joinWrapped(text, next.text);
      taken += 1;
      told = readSentence(text) ?? told;
    }
    if (told === null) read.push(line);
    else {
      read.push(asHead(line, told));
      at += taken - 1;
    }
  }
  return read;
}
