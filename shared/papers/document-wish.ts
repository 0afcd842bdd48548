import { createHash } from 'node:crypto';
import type { mongo } from 'mongoose';
import { documents, type DocumentRow } from '../models/document.js';
import type { RenderOptions } from '../resume/render-options.js';
import type { DocumentFormat } from './document-formats.js';

/** Which words a document is made of, as its row names them. */
export type DocumentWords = Pick<
  DocumentRow,
  'kind' | 'resumeId' | 'version' | 'coverLetterId' | 'coverLetterVersion'
>;

/** A document as it is asked for. */
export interface DocumentWish {
  about: DocumentWords;
  format: DocumentFormat;
  /** How it is to look; what its format knows nothing of is left out. */
  options: Partial<RenderOptions>;
  /** Where its QR code leads; null for none. */
  link: string | null;
}

/** The words of a resume's version. */
export function wordsOfResume(
  resumeId: mongo.ObjectId,
  version: number,
): DocumentWords & { resumeId: mongo.ObjectId } {
  return { kind: 'resume', resumeId, version, coverLetterId: null, coverLetterVersion: null };
}

/** The words of a letter's version. */
export function wordsOfLetter(coverLetterId: mongo.ObjectId, coverLetterVersion: number): DocumentWords {
  return { kind: 'cover-letter', resumeId: null, version: null, coverLetterId, coverLetterVersion };
}

/** The same for the same wish, and for no other. */
export function wishHash({ about, format, options, link }: DocumentWish): string {
  const words = JSON.stringify([about, format, options, link]);
  return createHash('sha256').update(words).digest('base64url');
}

/** Whether a person has a document of this wish, made by this release or by one before. */
export async function hasDocument(owner: mongo.ObjectId, wish: string): Promise<boolean> {
  return (await documents().countDocuments({ owner, wish }, { limit: 1 })) > 0;
}
