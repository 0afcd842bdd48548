import { findSkills } from '../../skills/find-skills.js';
import { leadsWithVerb } from '../signals/action-verbs.js';
import { inlineLabel, isHeading, leadsOn, sectionOf, type Section } from './headings.js';

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

const bullet =
  /^(?:[-–—•·●▪◦○‣⁃*>→»›o]|\p{So}|\p{Extended_Pictographic}\ufe0f?|\d{1,2}[.)]|[a-z]\)|\(\w\))\s+/u;
const bareBullet = /^[•●▪◦‣→➢➤►■✓✔✅]/u;

/** NFC, with every run of white space as one space. */
export function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Splits a job description into passages; lines that were broken to fit a width are joined again. */
export function readPassages(text: string): Passage[] {
  const raw = text.split(/\r\n|[\r\n\u2028\u2029]/);
  const lines = joinWrapped(withLeads(withCapitals(raw.map(readLine))));
  const reader = new SectionReader();
  return settleUnknown(lines.flatMap((line) => reader.read(line)));
}

/** Under a heading that says nothing we know, a list of things known is what is asked for. */
function settleUnknown(passages: readonly Passage[]): Passage[] {
  const runs: Passage[][] = [];
  for (const passage of passages) {
    const last = runs.at(-1);
    if (last?.[0]?.section === passage.section) last.push(passage);
    else runs.push([passage]);
  }
  return runs.flatMap((run) =>
    run[0]?.section === 'other' && asksForSkills(run) ? run.map(asRequirement) : run,
  );
}

const asRequirement = (passage: Passage): Passage => ({ ...passage, section: 'requirements' });

function asksForSkills(run: readonly Passage[]): boolean {
  const items = run.filter(({ isBullet }) => isBullet);
  const things = items.filter(({ text }) => findSkills(text).length > 0 && !leadsWithVerb(text));
  return items.length > 1 && things.length * 2 >= items.length;
}

/** Keeps the section that a line stands in. */
class SectionReader {
  private section: Section = 'intro';
  /** The section came with a label on the same line: it reaches over its list, not over the next paragraph. */
  private isInline = false;
  private hasList = false;
  private isAfterGap = false;

  read(line: RawLine): Passage[] {
    if (line.text === '') {
      this.isAfterGap = true;
      return [];
    }
    const passage = this.place(line);
    this.isAfterGap = false;
    this.hasList ||= line.isBullet;
    return passage ? [passage] : [];
  }

  private place(line: RawLine): Passage | null {
    const { text, isBullet } = line;
    // An ornament before it makes no list's item of a heading: '👉 What you bring:'.
    const isAdorned = isBullet && leadsOn(text) && text.split(' ').length <= 5 && sectionOf(text) !== null;
    if (isAdorned || (!isBullet && isHeading(text, line.isMarkedHeading))) {
      this.open(sectionOf(text) ?? this.afterUnknown(line), false);
      return null;
    }
    const label = inlineLabel(text);
    if (label) {
      if (!isBullet) this.open(label.section, true);
      return { text: label.text, section: label.section, isBullet };
    }
    if (!isBullet && (this.isInline || this.endsList())) this.section = 'intro';
    return { text, section: this.section, isBullet };
  }

  private open(section: Section, isInline: boolean): void {
    this.section = section;
    this.isInline = isInline;
    this.hasList = false;
  }

  /** `Databases:` among requirements is a part of them; another heading that says nothing we know ends them. */
  private afterUnknown({ text }: RawLine): Section {
    return leadsOn(text) ? this.section : 'other';
  }

  /** A paragraph after a list and an empty line is no longer about what the list was. */
  private endsList(): boolean {
    return (
      this.hasList && this.isAfterGap && (this.section === 'requirements' || this.section === 'preferred')
    );
  }
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

/** In a text of small letters a short line of capitals that names no skill is a heading. */
function withCapitals(lines: readonly RawLine[]): RawLine[] {
  const isLoud = ({ text }: RawLine): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();
  const written = lines.filter(({ text }) => /\p{L}/u.test(text));
  if (written.filter(isLoud).length * 2 > written.length) return [...lines];
  return lines.map((line) => {
    const words = line.text.split(' ').length;
    const isShort = words >= 2 && words <= 6 && !line.isBullet && !/[\d.,]/.test(line.text);
    const isHeading = isShort && isLoud(line) && findSkills(line.text).length === 0;
    return isHeading ? { ...line, isMarkedHeading: true } : line;
  });
}

/** A short line between a gap and a list is the list's heading. */
function withLeads(lines: readonly RawLine[]): RawLine[] {
  const filled = lines.filter(({ text }) => text !== '');
  const next = new Map(filled.map((line, at) => [line, filled[at + 1]]));
  return lines.map((line, at) => {
    const before = lines[at - 1];
    const stands = before === undefined || before.text === '' || before.isBullet;
    const isShort = line.text !== '' && line.text.split(' ').length <= 9 && !/[.!;,]$|: /.test(line.text);
    const leads = stands && isShort && !line.isBullet && next.get(line)?.isBullet === true && at > 0;
    return leads ? { ...line, isMarkedHeading: true } : line;
  });
}

function joinWrapped(lines: readonly RawLine[]): RawLine[] {
  const joined: RawLine[] = [];
  const least = wrapWidth(lines);
  for (const [at, line] of lines.entries()) {
    const previous = joined.at(-1);
    const isFull = (lines[at - 1]?.text.length ?? 0) >= least;
    if (previous && isContinuation(previous, line, isFull)) previous.text = `${previous.text} ${line.text}`;
    else joined.push({ ...line });
  }
  return joined;
}

/** From how many characters on a line may have been broken to fit: several lines of a wrapped text are that long. */
function wrapWidth(lines: readonly RawLine[]): number {
  const longest = Math.max(0, ...lines.map(({ text }) => text.length));
  const full = lines.filter(({ text }) => text.length >= 0.75 * longest);
  return full.length > 2 ? 0.75 * longest : Infinity;
}

/** A line goes on where the one before is long or stops in mid-sentence, and this one starts like its rest. */
function isContinuation(previous: RawLine, line: RawLine, isFull: boolean): boolean {
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
  return isOpen && isFull && !isHeading(line.text, false) && inlineLabel(line.text) === null;
}
