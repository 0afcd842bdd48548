import type { Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { DocumentContentType } from '../../shared/papers/document-formats.js';
import { answered } from './endpoint.js';

export interface FileToSend {
  content: Readable;
  bytes: number;
  /** Saved, not run: a document of ours, or bytes of whatever kind. */
  contentType: DocumentContentType | 'application/octet-stream';
  /** What it is called when it is saved; any characters (RFC 6266). */
  name: string;
  /** Shown where it stands: for PDFs of our own making. */
  inline?: boolean;
}

/** Streams a file to be saved: other people's files are never shown on our origin. */
export function sendFile(
  res: Response,
  { content, bytes, contentType, name, inline = false }: FileToSend,
): Promise<typeof answered> {
  res.attachment(name).set({
    'Content-Type': contentType,
    'Content-Length': String(bytes),
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  if (inline)
    res.set('Content-Disposition', res.get('Content-Disposition')?.replace(/^attachment/, 'inline'));
  return sendStream(res, [content]);
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
