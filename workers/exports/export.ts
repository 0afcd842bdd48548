import type { ResumeContent } from '../../shared/resume/content.js';
import type { CoverLetterContent } from '../../shared/resume/cover-letter.js';
import type { ExportFormat, ExportOptions, LetterExportOptions } from '../../shared/resume/export-options.js';
import { toJsonResume } from '../../shared/resume/json-resume.js';
import type { Basics } from '../../shared/resume/outline/header.js';
import { letterDocx } from './docx/letter.js';
import { resumeDocx } from './docx/resume.js';
import { letterHtml, resumeHtml } from './html/page.js';
import { letterOutlineOf, type LetterOutline } from './letter-outline.js';
import { outlineOf } from './outline.js';
import { letterText, resumeText } from './text.js';

/** A file in another format than PDF. */
export interface Exported {
  bytes: Uint8Array;
  /** The reader's program decides. */
  pages: null;
  warnings: string[];
}

type File = string | Promise<Uint8Array>;

const resumeWriters: Record<ExportFormat, (content: ResumeContent, options: ExportOptions) => File> = {
  docx: (content, options) => resumeDocx(outlineOf(content, options), options),
  txt: (content, options) => resumeText(outlineOf(content, options)),
  html: (content, options) => resumeHtml(outlineOf(content, options), options),
  json: (content) => `${JSON.stringify(toJsonResume(content), wellFormed, 2)}\n`,
};

/** Half a character is none that other programs would read (RFC 8259, 8.2). */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\ufffd') : value;
}

type LetterWriter = (letter: LetterOutline, options: LetterExportOptions) => File;
const letterWriters: Record<LetterExportOptions['format'], LetterWriter> = {
  docx: letterDocx,
  txt: letterText,
  html: letterHtml,
};

/** A resume as DOCX, plain text, HTML or JSON Resume. Nothing in it is taken for markup. */
export function exportResume(content: ResumeContent, options: ExportOptions): Promise<Exported> {
  return asFile(resumeWriters[options.format](content, options));
}

/**
 * A cover letter as DOCX, plain text or HTML.
 * @param sender whose name and contacts stand above it
 */
export function exportLetter(
  letter: CoverLetterContent,
  sender: Basics,
  options: LetterExportOptions,
): Promise<Exported> {
  return asFile(letterWriters[options.format](letterOutlineOf(letter, sender), options));
}

async function asFile(file: File): Promise<Exported> {
  const content = await file;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { bytes, pages: null, warnings: [] };
}
