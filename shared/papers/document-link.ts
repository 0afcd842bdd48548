import type { mongo } from 'mongoose';
import { z } from 'zod';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { keyedHash, sameHash } from '../keyed-hash.js';
import type { DocumentRow } from '../models/document.js';
import type { FileStore, SignedUrl } from '../storage/file-store.js';

type Settings = Pick<Config, 'SESSION_SECRET' | 'PUBLIC_URL'>;

/** Long enough to click, short enough that a link left in a log opens nothing. Milliseconds. */
const linkLifetime = 5 * 60_000;

/** What a signed link adds to a document's address. */
export const linkQuery = z.object({
  /** Unix time in seconds. */
  expires: z.string().max(12).optional(),
  signature: z.string().max(100).optional(),
});

type Linked = Pick<DocumentRow, '_id' | 'owner' | 'fileId' | 'fileName'>;

/**
 * A link that saves a document for five minutes, without signing in: at the store where that serves people
 * itself, else at our own API.
 * @throws AppError `not-found` where the file is gone
 */
export async function documentLink(
  document: Linked,
  { files, config }: { files: FileStore; config: Settings },
): Promise<SignedUrl> {
  return (await linkAtStore(document, files)) ?? ownLink(document._id, config);
}

/** Such a link at the store; null where the store serves nobody. @throws AppError `not-found` */
export function linkAtStore(
  { owner, fileId, fileName }: Linked,
  files: FileStore,
): Promise<SignedUrl | null> {
  return files.urlFor(owner, fileId.toHexString(), { expiresIn: linkLifetime, fileName });
}

function ownLink(id: mongo.ObjectId, settings: Settings): SignedUrl {
  const expires = Math.floor((Date.now() + linkLifetime) / 1_000);
  const query = new URLSearchParams({
    expires: String(expires),
    signature: signatureOf(id, String(expires), settings),
  });
  const url = `${settings.PUBLIC_URL}/api/v1/documents/${id.toHexString()}/download?${query.toString()}`;
  return { url, expiresAt: new Date(expires * 1_000) };
}

/**
 * Whether a request came by a signed link of ours.
 * @returns false where it carries no signature at all
 * @throws AppError `forbidden` for a wrong or expired one
 */
export function cameBySignedLink(
  id: mongo.ObjectId,
  { expires = '', signature }: z.output<typeof linkQuery>,
  settings: Settings,
): boolean {
  if (signature === undefined) return false;
  const isOurs = sameHash(signature, signatureOf(id, expires, settings));
  if (isOurs && Number(expires) * 1_000 > Date.now()) return true;
  throw new AppError('forbidden', 'This link has expired: open the document again for a new one.');
}

function signatureOf(id: mongo.ObjectId, expires: string, settings: Settings): string {
  return keyedHash(settings.SESSION_SECRET, 'document-link', `${id.toHexString()} ${expires}`);
}
