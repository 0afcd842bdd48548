import {
  HeadingLevel,
  Paragraph,
  Tab,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Header } from '../../../shared/resume/outline/header.js';
import type { Linked } from '../../../shared/resume/outline/links.js';
import { WebLink } from './link.js';
import { bulletList, styleNames } from './sheet.js';

const betweenThings = ' · ';

type Weight = Pick<IRunOptions, 'bold'>;
/** In a paragraph whose style is bold. */
const regular: Weight = { bold: false };
const strong: Weight = { bold: true };

/** Name, label and contacts. */
export function headerParagraphs({ name, label, contacts }: Header): Paragraph[] {
  return [
    ...(name ? [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(name)] })] : []),
    ...(label ? [new Paragraph({ style: styleNames.contacts, children: [new TextRun(label)] })] : []),
    ...(contacts.length > 0
      ? [new Paragraph({ style: styleNames.contacts, children: linkedRuns(contacts, {}) })]
      : []),
  ];
}

/** A section's heading. */
export function headingParagraph(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] });
}

/** A title, what belongs beside it, and the dates on the right edge. */
export function entryHeading(title: string, beside: readonly Linked[], dates: string): Paragraph {
  const words = title === '' ? [] : [new TextRun(title)];
  const separator = words.length > 0 && beside.length > 0 ? [new TextRun(betweenThings)] : [];
  const aside = dates === '' ? [] : [new TextRun({ ...regular, children: [new Tab(), dates] })];
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    children: [...words, ...separator, ...linkedRuns(beside, regular), ...aside],
  });
}

/** Where and what, below the title. */
export function detailsParagraph(details: readonly Linked[]): Paragraph {
  return new Paragraph({ style: styleNames.details, children: linkedRuns(details, {}) });
}

/** One paragraph of these lines. */
export function textParagraph(lines: readonly string[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: lineRuns(lines) });
}

/** A bullet of one list, its lines below each other. */
export function bulletParagraph(lines: readonly string[]): Paragraph {
  return textParagraph(lines, { numbering: { reference: bulletList, level: 0 } });
}

/** `Courses: Algorithms, Databases` */
export function noteParagraph({ label, text }: { label: string; text: string }): Paragraph {
  const name = label === '' ? [] : [new TextRun({ ...strong, text: `${label}: ` })];
  return new Paragraph({ children: [...name, new TextRun(text)] });
}

/** Things in a row, each a link where it leads somewhere. */
function linkedRuns(things: readonly Linked[], weight: Weight): ParagraphChild[] {
  return things.flatMap(({ text, link }, at) => [
    ...(at === 0 ? [] : [new TextRun(betweenThings)]),
    link === null
      ? new TextRun({ ...weight, text })
      : new WebLink([new TextRun({ ...weight, text, style: 'Hyperlink' })], link),
  ]);
}

function lineRuns(lines: readonly string[]): TextRun[] {
  return lines.map((text, at) => new TextRun({ text, ...(at === 0 ? {} : { break: 1 }) }));
}
