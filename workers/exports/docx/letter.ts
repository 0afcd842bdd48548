import type { Paragraph } from 'docx';
import type { LetterExportOptions } from '../../../shared/resume/export-options.js';
import type { LetterOutline } from '../letter-outline.js';
import { headerParagraphs, textParagraph } from './paragraphs.js';
import { styleNames, writeDocx } from './sheet.js';

/** Room around a part of the letter, in twips. */
const room = (before: number, after: number) => ({ spacing: { before, after } });

/** A cover letter as a Word document. */
export function letterDocx(
  letter: LetterOutline,
  { paper, accent }: Pick<LetterExportOptions, 'paper' | 'accent'>,
): Promise<Uint8Array> {
  const { header, language, title, date, addressee, subject, salutation, paragraphs, closing, signature } =
    letter;
  const sheet = { title, author: header.name, language: language.tag, paper, accent };
  const part = (lines: readonly string[], options: Parameters<typeof textParagraph>[1]): Paragraph[] =>
    lines.some((line) => line !== '') ? [textParagraph(lines, options)] : [];
  return writeDocx(sheet, [
    ...headerParagraphs(header),
    ...part([date], room(400, 240)),
    ...part(addressee, room(0, 240)),
    ...part([subject], { style: styleNames.subject }),
    ...part([salutation], room(120, 160)),
    ...paragraphs.flatMap((lines) => part(lines, room(0, 160))),
    ...part([closing], room(160, 360)),
    ...part(signature, room(0, 0)),
  ]);
}
