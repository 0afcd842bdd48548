import {
  AlignmentType,
  BorderStyle,
  Document,
  LevelFormat,
  Packer,
  type IStylesOptions,
  type Paragraph,
} from 'docx';
import type { Paper } from '../../../shared/resume/render-options.js';
import { accentOf } from '../accent.js';
import { coreProperties } from './properties.js';
import { withoutTimes } from './zip-times.js';

/** What a document is and how it looks. */
export interface Sheet {
  title: string;
  author: string;
  /** BCP 47. */
  language: string;
  paper: Paper;
  /** `#RRGGBB`, as it was asked for; null for the usual one. */
  accent: string | null;
}

/** Twips, of which an inch has 1440. */
const papers: Record<Paper, { width: number; height: number }> = {
  A4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
};
const margin = 1_080;

/** Near the template `classic`; every Word has this face, and LibreOffice one of the same widths. */
const face = { ascii: 'Cambria', hAnsi: 'Cambria', eastAsia: 'Cambria', cs: 'Nirmala UI' };
const ink = { text: '111111', second: '444444', date: '555555' };

/** The list that every bullet belongs to. */
export const bulletList = 'bullets';

/** Names of styles that are not Word's own. */
export const styleNames = { contacts: 'Contacts', details: 'Details', subject: 'Subject' } as const;

/**
 * A Word document of these paragraphs: the look is all in its styles, so that a person can change it there. The same
 * content gives the same bytes.
 */
export async function writeDocx(sheet: Sheet, children: Paragraph[]): Promise<Uint8Array> {
  const document = new Document({
    styles: stylesOf(sheet),
    numbering: { config: [{ reference: bulletList, levels: [bulletLevel] }] },
    sections: [
      {
        properties: {
          page: {
            size: papers[sheet.paper],
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        children,
      },
    ],
  });
  return withoutTimes(await Packer.toBuffer(document, undefined, [coreProperties(sheet)]));
}

const bulletLevel = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 284, hanging: 227 } } },
};

function stylesOf({ language, paper, accent }: Sheet): IStylesOptions {
  const colour = accentOf(accent).slice(1).toUpperCase();
  const proofed = withRegion(language);
  const right = papers[paper].width - 2 * margin;
  const rule = { style: BorderStyle.SINGLE, size: 4, space: 1, color: colour };
  const plain = { basedOn: 'Normal', quickFormat: true };
  return {
    default: {
      document: {
        run: {
          font: face,
          size: 20,
          color: ink.text,
          language: { value: proofed, bidirectional: proofed },
        },
        paragraph: { spacing: { line: 269, after: 40 } },
      },
      title: {
        run: { size: 52, bold: true, color: colour },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 240, after: 20 } },
      },
      heading1: {
        run: { size: 26, bold: true, color: colour },
        paragraph: { keepNext: true, spacing: { before: 240, after: 80 }, border: { bottom: rule } },
      },
      heading2: {
        run: { size: 20, bold: true, color: ink.text },
        paragraph: { keepNext: true, spacing: { before: 120, after: 0 }, rightTabStop: right },
      },
      listParagraph: { paragraph: { spacing: { after: 20 } } },
      hyperlink: { run: { color: colour, underline: {} } },
    },
    paragraphStyles: [
      {
        ...plain,
        id: styleNames.contacts,
        name: styleNames.contacts,
        run: { size: 19, color: ink.second },
        paragraph: { alignment: AlignmentType.CENTER },
      },
      {
        ...plain,
        id: styleNames.details,
        name: styleNames.details,
        run: { italics: true, color: ink.second },
        paragraph: { keepNext: true },
      },
      {
        ...plain,
        id: styleNames.subject,
        name: styleNames.subject,
        run: { bold: true },
        paragraph: { spacing: { before: 120, after: 160 } },
      },
    ],
  };
}

/** `hi` → `hi-IN`: Word checks the spelling of a language as it is written somewhere. */
function withRegion(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return [language, region].filter((part) => part !== undefined).join('-');
}
