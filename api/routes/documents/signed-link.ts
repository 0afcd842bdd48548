import type { mongo } from 'mongoose';
import { z } from 'zod';
import type { Config } from '../../../shared/config.js';
import { AppError } from '../../../shared/errors.js';
import { keyedHash, sameHash } from '../../../shared/keyed-hash.js';

type Settings = Pick<Config, 'SESSION_SECRET' | 'PUBLIC_URL'>;

/** Long enough to click, short enough that a link left in a log opens nothing. */
const lifetime = 5 * 60_000;

/** What a signed link adds to a document's address. */
export const linkQuery = z.object({
  /** Unix time in seconds. */
  expires: z.string().max(12).optional(),
  signature: z.string().max(100).optional(),
});

/** A link that downloads one document for five minutes, without signing in. */
export function signedLink(id: mongo.ObjectId, settings: Settings): { url: string; expiresAt: Date } {
  const expires = Math.floor((Date.now() + lifetime) / 1_000);
  const query = new URLSearchParams({
    expires: String(expires),
    signature: signatureOf(id, String(expires), settings),
  });
  const url = `${settings.PUBLIC_URL}/api/v1/documents/${id.toHexString()}/download?${query.toString()}`;
  return { url, expiresAt: new Date(expires * 1_000) };
}

/**
 * Whether a request came by a signed link.
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
