import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { answered } from './endpoint.js';

export interface FileToSend {
  content: Readable;
  bytes: number;
  /** A media type that no browser runs: PDF, or bytes. */
  contentType: 'application/pdf' | 'application/octet-stream';
  /** What it is called when it is saved; any characters (RFC 6266). */
  name: string;
}

/** Streams a file to be saved, never shown: other people's files do not run on our origin. */
export async function sendFile(
  res: Response,
  { content, bytes, contentType, name }: FileToSend,
): Promise<typeof answered> {
  res.attachment(name).set({
    'Content-Type': contentType,
    'Content-Length': String(bytes),
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  try {
    await pipeline(content, res);
  } catch (error) {
    // The client left: there is nobody to answer.
    if (!res.destroyed || !isPrematureClose(error)) throw error;
  }
  return answered;
}

function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
