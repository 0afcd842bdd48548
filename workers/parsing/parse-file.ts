import { PermanentError } from '../../shared/errors.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import { type Reading, readInFull, unplacedLines } from '../../shared/resume/reading.js';
import { toResume } from './assemble.js';
import { readDocx } from './docx/read-docx.js';
import type { FittedResume } from './json/fit-content.js';
import { readJson } from './json/read-json.js';
import { misnamed, withDoubts } from './doubts.js';
import { detectKind, type FileKind } from './kind.js';
import { limits, tooComplex } from './limits.js';
import type { Extract } from './lines.js';
import { readLinkedinCsv, readLinkedinZip } from './linkedin/read-linkedin.js';
import { normalizeExtract } from './normalize.js';
import { readPdf } from './pdf/read-pdf.js';
import { fieldsAsGiven } from './provenance/field-readings.js';
import { toReading } from './reading.js';
import { toSections } from './sections/sections.js';
import { withUnnamed } from './sections/unnamed.js';
import { readTex } from './tex/read-tex.js';
import { readText } from './text/read-text.js';

/** What a file says. */
export interface ParsedFile {
  kind: FileKind;
  /** Visible text in reading order, one line a line. */
  text: string;
  resume: ResumeContent;
  reading: Reading;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}

/** What comes with names for its fields needs no layout read. */
function fromFields(kind: FileKind, { resume, unplaced }: FittedResume): ParsedFile {
  const text = textsIn(resume).join('\n');
  const words = text.split(/\s+/u).filter((word) => word !== '').length;
  return {
    kind,
    text,
    resume,
    reading: { ...readInFull(words), unplaced: unplacedLines(unplaced), fields: fieldsAsGiven(resume) },
  };
}

async function extract(
  kind: Exclude<FileKind, 'json' | 'linkedin'>,
  bytes: Uint8Array,
  text: string,
): Promise<Extract> {
  if (kind === 'pdf') return readPdf(bytes);
  if (kind === 'docx') return readDocx(bytes);
  return kind === 'tex' ? readTex(text) : readText(text);
}

/** Holds for every kind of file, however it came to its lines. */
function assertShort({ lines }: Extract): void {
  const characters = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (lines.length > limits.lines || characters > limits.characters)
    throw tooComplex('The file holds far more text than a resume.');
}

function assertReadable(source: Extract, kind: FileKind): void {
  if (source.lines.some((line) => /[\p{L}\p{N}]/u.test(line.text))) return;
  const detail =
    kind === 'pdf'
      ? 'The file shows no text, only pictures: it needs text recognition (OCR) first. Export the resume as a PDF with text.'
      : 'The file holds no text that could be read. Export the resume as a PDF with text.';
  throw new PermanentError('unreadable', detail);
}

/** What a file refers to and does not hold found no place either. */
function withMissing(reading: Reading, missing: readonly string[]): Reading {
  return missing.length === 0
    ? reading
    : { ...reading, unplaced: unplacedLines([...missing, ...reading.unplaced]) };
}

function withWarning(file: ParsedFile, warning: string | null): ParsedFile {
  if (warning === null) return file;
  const { reading } = file;
  return { ...file, reading: { ...reading, warnings: [warning, ...(reading.warnings ?? [])] } };
}

/**
 * Reads a resume from a file's bytes. Pure: no servers, no settings, no clock.
 * @param options.fileName decides only between kinds of text
 * @throws PermanentError empty-file, unsupported-file, broken-file, encrypted, unreadable, file-too-complex
 */
export async function parseFile(bytes: Uint8Array, options: { fileName?: string } = {}): Promise<ParsedFile> {
  if (bytes.length > limits.bytes) throw tooComplex('The file is larger than 5 MB.');
  const name = options.fileName ?? '';
  const { kind, text } = await detectKind(bytes, name);
  return withWarning(await parseKind(kind, bytes, text, name), misnamed(kind, name));
}

async function parseKind(
  kind: FileKind,
  bytes: Uint8Array,
  text: string | null,
  name: string,
): Promise<ParsedFile> {
  if (kind === 'json') return fromFields(kind, readJson((text ?? '').replace(/^\uFEFF/u, '')));
  if (kind === 'linkedin') {
    return fromFields(kind, text === null ? await readLinkedinZip(bytes) : readLinkedinCsv(text, name));
  }
  const extracted = await extract(kind, bytes, text ?? '');
  assertShort(extracted);
  const source = normalizeExtract(extracted);
  assertReadable(source, kind);
  const sections = await withUnnamed(toSections(source.lines));
  const resume = toResume(sections, source);
  return {
    kind,
    text: source.lines.map((line) => line.text).join('\n'),
    resume,
    reading: withDoubts(
      withMissing(toReading(source, sections, resume), source.missing ?? []),
      sections,
      resume,
    ),
  };
}
