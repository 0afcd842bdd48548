import { parseFile, type ParsedFile } from '../../../workers/parsing/parse-file.js';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { drawnPdf, placed, type Placed } from './sample-files.js';

/* Ways in which tests have the parser read something that they write down. */

/** Reads a text as a file of this name. */
export const readFileOf = (text: string, fileName: string): Promise<ParsedFile> =>
  parseFile(new TextEncoder().encode(text), { fileName });

/** What a file of plain text is read to say. */
export async function readText(text: string, fileName = 'a.txt'): Promise<ResumeContent> {
  return (await readFileOf(text, fileName)).resume;
}

/** Reads a page: a name at its top, lines at their places, and what else is drawn on it. */
export async function readPage(
  lines: Placed,
  draw: (pdf: PDFKit.PDFDocument) => void = () => undefined,
): Promise<ParsedFile> {
  const bytes = await drawnPdf((pdf) => {
    placed(pdf, [[40, 30, '!Rohit Menon']], 20);
    placed(pdf, lines);
    draw(pdf);
  });
  return parseFile(bytes);
}

/** A text as it is compared: letters and digits alone. */
export const fold = (text = ''): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
