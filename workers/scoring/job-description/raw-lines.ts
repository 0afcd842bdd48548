import { findSkills } from '../../skills/find-skills.js';
import { inlineLabel, isHeading, sectionOf } from './headings/headings.js';
import { readLines } from './lines.js';
import { withRunInHeading } from './headings/run-in-heading.js';

/** A line of a job description, its list mark taken off. */
export interface RawLine {
  text: string;
  /** What stood before a list's item: `•`, `-`, `1.`; empty for other lines. */
  mark: string;
  isBullet: boolean;
  isMarkedHeading: boolean;
}

const bullet =
  /^(?:[-–—•·●▪◦○‣⁃*>→»›o]|[-=]>|(?:\p{So}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\d\ufe0f?\u20e3){1,8}|\p{L}?\d{1,2}[.)]|[a-z]\)|\((?:\w|[ivx]{1,4})\)|[ivx]{1,4}[.)])\s+/u;
const bareBullet = /^[•●▪◦‣→➢➤►■✓✔✅]/u;
const longestHeading = 9;
const longestAdorned = 6;

/** '**Requirements**', '*Skills*:', '=== What you bring ===', '[Duties]': signs around a short line make it a heading. */
const framed = [
  /^(?:\*\*|__)([^*_]+)(?:\*\*|__)(:?)$/,
  /^[*_]([^*_]{3,60})[*_](:?)$/,
  /^(?:[=~#\-–—]{2,}|[[【«])\s*([^=~#\-–—[\]【】«»]{3,60}?)\s*(?:[=~#\-–—]{2,}|[\]】»])(:?)$/u,
];

function readRawLine(folded: string): RawLine {
  const plain = folded.replace(/^#{1,6}\s+/, '').replace(/([:：])\s*[-–=]+$/, '$1');
  const frame = framed.map((pattern) => pattern.exec(plain)).find((found) => found !== null);
  if (frame)
    return {
      text: `${frame[1] ?? ''}${frame[2] ?? ''}`.trim(),
      mark: '',
      isBullet: false,
      isMarkedHeading: true,
    };
  if (/^#{1,6}\s/.test(folded)) return { text: plain, mark: '', isBullet: false, isMarkedHeading: true };
  const mark = bullet.exec(plain)?.[0] ?? bareBullet.exec(plain)?.[0] ?? '';
  return {
    text: withRunInHeading(plain.slice(mark.length).trim()),
    mark: mark.trim(),
    isBullet: mark !== '',
    isMarkedHeading: false,
  };
}

/** The lines of a job description; those that were broken to fit a width are joined again. */
export function readRawLines(text: string): RawLine[] {
  return joinWrapped(withLeads(withAdorned(withCapitals(readLines(text).map(readRawLine)))));
}

const asHeading = (line: RawLine): RawLine => ({ ...line, isBullet: false, isMarkedHeading: true });

/** In a text of small letters a short line of capitals that names no skill is a heading. */
function withCapitals(lines: readonly RawLine[]): RawLine[] {
  const isLoud = ({ text }: RawLine): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();
  const written = lines.filter(({ text }) => /\p{L}/u.test(text));
  if (written.filter(isLoud).length * 2 > written.length) return [...lines];
  return lines.map((line) => {
    const words = line.text.split(' ').length;
    const isShort = words >= 2 && words <= 6 && !line.isBullet && !/[\d.,]/.test(line.text);
    return isShort && isLoud(line) && findSkills(line.text).length === 0 ? asHeading(line) : line;
  });
}

/** '🛠 Your toolbox', then lines without that mark: an ornament before it makes no list's item of a heading. */
function withAdorned(lines: readonly RawLine[]): RawLine[] {
  const filled = lines.filter(({ text }) => text !== '');
  const at = new Map(filled.map((line, i) => [line, i]));
  return lines.map((line, i) => {
    if (!/[\p{So}\p{Extended_Pictographic}]/u.test(line.mark)) return line;
    const [before, after] = [filled[(at.get(line) ?? 0) - 1], filled[(at.get(line) ?? 0) + 1]];
    const isOfList = [before, after].some((other) => other?.mark === line.mark);
    const isShort = line.text.split(' ').length <= longestAdorned && !/[\d.!;,|:]/.test(line.text);
    if (isOfList || !isShort || after === undefined) return line;
    const followsGap = lines[i - 1]?.text === '' && lines[i + 1]?.text !== '';
    return sectionOf(line.text) !== null || followsGap ? asHeading(line) : line;
  });
}

/** A short line between a gap and a list is the list's heading. */
function withLeads(lines: readonly RawLine[]): RawLine[] {
  const filled = lines.filter(({ text }) => text !== '');
  const next = new Map(filled.map((line, at) => [line, filled[at + 1]]));
  return lines.map((line, at) => {
    const before = lines[at - 1];
    const stands = before === undefined || before.text === '' || before.isBullet;
    const isShort =
      line.text !== '' && line.text.split(' ').length <= longestHeading && !/[.!;,]$|: |\d/.test(line.text);
    const leads = stands && isShort && !line.isBullet && next.get(line)?.isBullet === true && at > 0;
    return leads ? asHeading(line) : line;
  });
}

function joinWrapped(lines: readonly RawLine[]): RawLine[] {
  const joined: RawLine[] = [];
  const width = wrapWidth(lines);
  for (const [at, line] of lines.entries()) {
    const previous = joined.at(-1);
    const isFull = isBroken(lines[at - 1], line, width);
    if (previous && isContinuation(previous, line, isFull)) previous.text = `${previous.text} ${line.text}`;
    else joined.push({ ...line });
  }
  return joined;
}

/** How wide a wrapped text is: several of its lines are nearly as long as the longest. */
function wrapWidth(lines: readonly RawLine[]): number {
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  const full = lines.filter(({ text }) => text.length >= 0.75 * longest);
  return full.length > 2 ? longest : Infinity;
}

/** Whether a line was broken because the next one's first word found no room. */
function isBroken(line: RawLine | undefined, { text }: RawLine, width: number): boolean {
  const length = line?.text.length ?? 0;
  const [first = ''] = text.split(' ', 1);
  return length >= 0.75 * width && length + 1 + first.length >= 0.9 * width;
}

/** A line goes on where the one before is long or stops in mid-sentence, and this one starts like its rest. */
function isContinuation(previous: RawLine, line: RawLine, isFull: boolean): boolean {
  const isPlain = (each: RawLine): boolean => each.text !== '' && !each.isMarkedHeading;
  if (!isPlain(previous) || !isPlain(line) || line.isBullet) return false;
  if (/^\p{Ll}/u.test(line.text)) return previous.text.length > 20;
  const isOpen = !/[.!?:]$/.test(previous.text) && previous.text.length >= 70;
  return isOpen && isFull && !isHeading(line.text, false) && inlineLabel(line.text) === null;
}
