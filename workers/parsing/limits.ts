import { PermanentError } from '../../shared/errors.js';

/** What one file may cost (docs/API.md, sizes). */
export const limits = {
  bytes: 5 * 1024 * 1024,
  unpackedBytes: 50 * 1024 * 1024,
  /** Of what pages draw, in all; drawings of a designer's resume have about 1 MB. */
  contentBytes: 4 * 1024 * 1024,
  /** Of one part of a DOCX; 30 dense pages have about 2 MB. */
  partBytes: 6 * 1024 * 1024,
  /** Of all parts of a DOCX, as often as they are read; 30 dense pages have about 80,000. */
  tags: 100_000,
  zipEntries: 2_000,
  pages: 30,
  /** Visible characters; a resume of 30 dense pages has about 150,000. */
  characters: 400_000,
  lines: 20_000,
  /** Shapes drawn on a page; the maps and charts of designers have some thousand. */
  shapes: 50_000,
  /** Shapes about each glyph of a page, in all; a dense page over a chart has about a million. */
  looks: 25_000_000,
  /** Characters that the fonts of a PDF map, in all; fonts whole with all scripts have 65,536 each. */
  mappedCodes: 1_000_000,
  /** Graphics states that a PDF saves in all, and those that it has open in one stream. */
  saves: 300_000,
  openSaves: 5_000,
} as const;

/** The error for a file that goes beyond a limit, and the way out. */
export function tooComplex(detail: string, cause?: unknown): PermanentError {
  return new PermanentError('file-too-complex', `${detail} Send the resume alone, as a plain PDF or DOCX.`, {
    cause,
  });
}

/** The error for a file that its own kind of program could not open either. */
export function broken(detail: string, cause?: unknown): PermanentError {
  const wayOut = 'Open it in the program that made it, save it again and send that.';
  return new PermanentError('broken-file', `${detail} ${wayOut}`, { cause });
}
