import { inlineLabel, isHeading, sectionOf, type Section } from './headings.js';

/** A paragraph or list item of a job description, in the section it stands in. */
export interface Passage {
  /** NFC, white space folded. */
  text: string;
  section: Section;
  isBullet: boolean;
}

interface RawLine {
  text: string;
  isBullet: boolean;
  isMarkedHeading: boolean;
}

const bullet = /^(?:[-–—•·●▪◦○‣⁃*>✓✔➢➤►■□o]|\d{1,2}[.)]|[a-z]\)|\(\w\))\s+/u;
const bareBullet = /^[•●▪◦‣➢➤►■✓✔]/u;

/** NFC, with every run of white space as one space. */
export function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Splits a job description into passages; lines that were broken to fit a width are joined again. */
export function readPassages(text: string): Passage[] {
  const lines = joinWrapped(text.split(/\r\n|[\r\n\u2028\u2029]/).map(readLine));
  const passages: Passage[] = [];
  let section: Section = 'intro';
  let isInline = false;
  for (const line of lines) {
    if (line.text === '') continue;
    if (isHeading(line.text, line.isMarkedHeading) && !line.isBullet) {
      section = sectionOf(line.text) ?? 'other';
      isInline = false;
      continue;
    }
    const label = inlineLabel(line.text);
    if (label) {
      passages.push({ text: label.text, section: label.section, isBullet: line.isBullet });
      if (!line.isBullet) {
        section = label.section;
        isInline = true;
      }
      continue;
    }
    // What follows a label on the same line reaches over its list, not over the next paragraph.
    if (isInline && !line.isBullet) section = 'intro';
    passages.push({ text: line.text, section, isBullet: line.isBullet });
  }
  return passages;
}

function readLine(raw: string): RawLine {
  const folded = fold(raw);
  const isMarkedHeading = /^#{1,6}\s/.test(folded) || /^(\*\*|__)[^*_]+(\*\*|__):?$/.test(folded);
  const plain = folded.replace(/^#{1,6}\s+/, '').replace(/^(\*\*|__)(.+?)(\*\*|__)(:?)$/, '$2$4');
  const isBullet = !isMarkedHeading && (bullet.test(plain) || bareBullet.test(plain));
  return {
    text: isBullet ? plain.replace(bullet, '').replace(bareBullet, '').trim() : plain,
    isBullet,
    isMarkedHeading,
  };
}

function joinWrapped(lines: readonly RawLine[]): RawLine[] {
  const joined: RawLine[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous && isContinuation(previous, line)) previous.text = `${previous.text} ${line.text}`;
    else joined.push({ ...line });
  }
  return joined;
}

/** A line goes on where the one before is long or stops in mid-sentence, and this one starts like its rest. */
function isContinuation(previous: RawLine, line: RawLine): boolean {
  if (
    previous.text === '' ||
    line.text === '' ||
    line.isBullet ||
    line.isMarkedHeading ||
    previous.isMarkedHeading
  ) {
    return false;
  }
  if (/^\p{Ll}/u.test(line.text)) return previous.text.length > 20;
  const isOpen = !/[.!?:]$/.test(previous.text) && previous.text.length >= 70;
  return isOpen && !isHeading(line.text, false) && inlineLabel(line.text) === null;
}
