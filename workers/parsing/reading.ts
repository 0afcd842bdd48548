import type { ResumeContent } from '../../shared/resume/content.js';
import { type Reading, unplacedLines } from '../../shared/resume/reading.js';
import { takeDates } from './fields/dates/dates.js';
import { findExtensions } from './fields/extensions.js';
import { isBodyLabel } from './fields/labels.js';
import type { Extract } from './lines.js';
import { readFields } from './provenance/field-readings.js';
import type { Section } from './sections/sections.js';
import { isTableHead, isWorkTableHead } from './sections/tables.js';

const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function textsOf(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value);
  else if (Array.isArray(value)) for (const item of value) textsOf(item, into);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) textsOf(item, into);
}

/** Share of the words of a line, its dates apart, that stand in the content. */
function placedWords(text: string, words: ReadonlySet<string>, whole: string): number {
  const own = text
    .split(/\s+/u)
    .map(squeeze)
    .filter((word) => word !== '');
  const share = own.length === 0 ? 1 : own.filter((word) => words.has(word)).length / own.length;
  // Words first: a text of one letter is looked for in a long one of the same letter for very long.
  return share < 1 && whole.includes(squeeze(text)) ? 1 : share;
}

/** Tells how well a file could be read. */
export function toReading(extract: Extract, sections: readonly Section[], resume: ResumeContent): Reading {
  const texts: string[] = [];
  textsOf(resume, texts);
  // Of these the content holds numbers, not the words that tell them.
  texts.push(...findExtensions(extract.lines.map((line) => line.text).join('\n')).quotes.values());
  const words = new Set(texts.flatMap((text) => text.split(/\s+/u).map(squeeze)));
  const whole = texts.map(squeeze).join(' ');
  const headings = new Set(sections.map((section) => section.heading));
  let placed = 0;
  let all = 0;
  const unplaced: string[] = [];
  for (const line of extract.lines) {
    const weight = line.text.length;
    all += weight;
    const names =
      headings.has(line.text) || isBodyLabel(line.text) || isTableHead(line) || isWorkTableHead(line);
    const share = names ? 1 : placedWords(takeDates(line.text).rest, words, whole);
    placed += weight * share;
    if (share < 0.5) unplaced.push(line.text);
  }
  const unreadable = extract.unreadableGlyphs;
  return {
    readableShare: extract.glyphs === 0 ? 1 : (extract.glyphs - unreadable) / extract.glyphs,
    pages: extract.pages,
    words: extract.lines.reduce(
      (sum, line) => sum + line.text.split(/\s+/u).filter((word) => word !== '').length,
      0,
    ),
    unreadableGlyphs: unreadable,
    placedShare: all === 0 ? 1 : Math.min(1, placed / all),
    hiddenText: extract.hiddenText.slice(0, 5).map((text) => text.slice(0, 200)),
    unplaced: unplacedLines(unplaced),
    fields: readFields(extract, sections, resume),
  };
}
