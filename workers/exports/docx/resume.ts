import type { Paragraph } from 'docx';
import type { Entry, Section } from '../../../shared/resume/outline/sections.js';
import type { ExportOptions } from '../../../shared/resume/export-options.js';
import type { Outline } from '../outline.js';
import {
  bulletParagraph,
  detailsParagraph,
  entryHeading,
  headerParagraphs,
  headingParagraph,
  noteParagraph,
  textParagraph,
} from './paragraphs.js';
import { writeDocx } from './sheet.js';

/** A resume as a Word document with real headings, lists and links. */
export function resumeDocx(
  { header, sections, language, title }: Outline,
  { paper, accent }: Pick<ExportOptions, 'paper' | 'accent'>,
): Promise<Uint8Array> {
  const sheet = { title, author: header.name, language: language.tag, paper, accent };
  return writeDocx(sheet, [...headerParagraphs(header), ...sections.flatMap(sectionParagraphs)]);
}

function sectionParagraphs({ title, prose, entries, notes, things, bullets }: Section): Paragraph[] {
  return [
    ...(title === '' ? [] : [headingParagraph(title)]),
    ...prose.map((line) => textParagraph([line])),
    ...entries.flatMap(entryParagraphs),
    ...notes.map(noteParagraph),
    ...(things.length === 0 ? [] : [textParagraph([things.join(' · ')])]),
    ...bullets.map(bulletParagraph),
  ];
}

/** Title and dates, details, prose, bullets, notes; what is brief has its details beside the title. */
function entryParagraphs({ title, dates, details, prose, bullets, notes, isBrief }: Entry): Paragraph[] {
  const [beside, below] = isBrief ? [details, []] : [[], details];
  const hasHeading = title !== '' || dates !== '' || beside.length > 0;
  return [
    ...(hasHeading ? [entryHeading(title, beside, dates)] : []),
    ...(below.length > 0 ? [detailsParagraph(below)] : []),
    ...prose.map((line) => textParagraph([line])),
    ...bullets.map(bulletParagraph),
    ...notes.map(noteParagraph),
  ];
}
