import type { Readable } from 'node:stream';
import type { Request } from 'express';
import { z } from 'zod';
import { AppError } from '../../shared/errors.js';
import type { StoredFile } from '../../shared/storage/file-store.js';

/** What routes that send files read, for the document. */
export const rangeHeaders = z.object({
  Range: z.string().optional().meta({ description: 'One part of the file, such as `bytes=0-1023`.' }),
  'If-Range': z.string().optional().meta({ description: 'The ETag of the file that the part is of.' }),
  'If-None-Match': z
    .string()
    .optional()
    .meta({ description: 'ETags of what you have: 304 where it is one.' }),
});

/** Bytes of a file, the first and the last of them included. */
export interface Part {
  start: number;
  end: number;
}

type Whole = Pick<StoredFile, 'bytes' | 'sha256'>;

/** A file's strong ETag: it tells its bytes. */
export const etagOf = ({ sha256 }: Whole) => `"${sha256}"`;

/** Whether who asks has these bytes already, as If-None-Match says (RFC 9110 § 13.1.2): it comes before Range. */
export function isKnown(req: Request, etag: string): boolean {
  const known = (req.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(etag);
}

/**
 * The part of a file that a GET asks for (RFC 9110 § 14.2). Null for all of it: also for several parts at once, for
 * what is no range, and where If-Range names another file.
 * @throws AppError `range-not-satisfiable` for one that lies behind the file's end
 */
export function askedPart(req: Request, file: Whole): Part | null {
  const { bytes } = file;
  const meant = req.get('if-range');
  if (req.method !== 'GET' || (meant !== undefined && meant !== etagOf(file))) return null;
  const ranges = req.range(bytes, { combine: true });
  if (ranges === -1) {
    throw new AppError('range-not-satisfiable', `The file has ${bytes} bytes.`, {
      headers: { 'Content-Range': `bytes */${bytes}` },
    });
  }
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes') return null;
  const [part, ...others] = ranges;
  return part && others.length === 0 ? part : null;
}

/** Whether a request goes on with a file that was begun before, as readers of PDFs do. */
export function isContinued(req: Request, { bytes }: Whole): boolean {
  const ranges = req.range(bytes);
  return typeof ranges === 'object' && ranges.every(({ start }) => start > 0);
}

/** That part of a stream. Files have 5 MB at most, so what comes before it is read and dropped, in whatever store. */
export async function* cut(content: Readable, { start, end }: Part): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of content as AsyncIterable<Uint8Array>) {
    const piece = chunk.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
    at += chunk.length;
    if (piece.length > 0) yield piece;
    if (at > end) return;
  }
}
