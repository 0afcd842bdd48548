import { Readable, type Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { DocumentContentType } from '../../shared/papers/document-formats.js';
import type { StoredFile } from '../../shared/storage/file-store.js';
import { askedPart, cut, etagOf, isKnown, type Part } from './byte-range.js';
import { answered } from './endpoint.js';

export interface FileToSend {
  file: Pick<StoredFile, 'bytes' | 'sha256'>;
  content: Readable;
  /** Saved, not run: a document of ours, or bytes of whatever kind. */
  contentType: DocumentContentType | 'application/octet-stream';
  /** What it is called when it is saved; any characters (RFC 6266). */
  name: string;
  /** Shown where it stands: for PDFs of our own making. */
  inline?: boolean;
}

/**
 * Streams a file, or the part of it that Range asks for, to be saved: other people's files are never shown on our
 * origin.
 * @throws AppError `range-not-satisfiable`
 */
export function sendFile(
  res: Response,
  { file, content, contentType, name, inline = false }: FileToSend,
): Promise<typeof answered> {
  const { bytes } = file;
  res.set({ 'Cache-Control': 'private, no-store', ETag: etagOf(file) });
  if (isKnown(res.req, etagOf(file))) return notModified(res, content);
  const part = partToSend({ file, content }, res);
  res.attachment(name).set({
    'Content-Type': contentType,
    'Content-Length': String(part ? part.end + 1 - part.start : bytes),
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
  });
  if (inline)
    res.set('Content-Disposition', res.get('Content-Disposition')?.replace(/^attachment/, 'inline'));
  if (!part) return sendStream(res, [content]);
  res.status(206).set('Content-Range', `bytes ${part.start}-${part.end}/${bytes}`);
  return sendStream(res, [Readable.from(cut(content, part), { objectMode: false })]);
}

function notModified(res: Response, content: Readable): Promise<typeof answered> {
  content.destroy();
  res.status(304).end();
  return Promise.resolve(answered);
}

function partToSend({ file, content }: Pick<FileToSend, 'file' | 'content'>, res: Response): Part | null {
  try {
    return askedPart(res.req, file);
  } catch (error) {
    content.destroy();
    throw error;
  }
}

/** Answers with a stream that has passed through the others. */
export async function sendStream(
  res: Response,
  streams: readonly [Readable, ...Duplex[]],
): Promise<typeof answered> {
  try {
    await pipeline([...streams, res]);
  } catch (error) {
    // The client left: there is nobody to answer.
    if (!res.destroyed || !isPrematureClose(error)) throw error;
  }
  return answered;
}

function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
