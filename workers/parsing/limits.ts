import { PermanentError } from '../../shared/errors.js';

/** What one file may cost (docs/API.md, sizes). */
export const limits = {
  bytes: 5 * 1024 * 1024,
  unpackedBytes: 50 * 1024 * 1024,
  /** Of what pages draw, in all; drawings of a designer's resume have about 1 MB. */
  contentBytes: 4 * 1024 * 1024,
  /** Of one part of a DOCX; 30 dense pages have about 2 MB. */
  partBytes: 6 * 1024 * 1024,
  /** Of one part of a DOCX; 30 dense pages have about 80,000. */
  partTags: 100_000,
  zipEntries: 2_000,
  pages: 30,
  /** Visible characters; a resume of 30 dense pages has about 150,000. */
  characters: 400_000,
  lines: 20_000,
} as const;

/** The error for a file that goes beyond a limit. */
export function tooComplex(detail: string, cause?: unknown): PermanentError {
  return new PermanentError('file-too-complex', detail, { cause });
}
