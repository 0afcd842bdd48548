import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { mongo } from 'mongoose';
import { keyedHash } from '../keyed-hash.js';

/** 144 bits: beyond guessing, and short enough for a QR code with large modules. */
const tokenBytes = 18;
const pattern = /^[\w-]{24}$/;

/** A new share's token: 24 characters of base64url. */
export function newShareToken(): string {
  return randomBytes(tokenBytes).toString('base64url');
}

/** Whether a text could be a token at all; nothing else is looked up. */
export function isShareToken(text: string): boolean {
  return pattern.test(text);
}

/** What a share is found by. */
export function shareTokenHash(token: string, secret: string): string {
  return keyedHash(secret, 'share-token', token);
}

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * Encrypts a token (AES-256-GCM), bound to its share: a database alone gives no link away, and a row's token
 * opens in no other row.
 */
export function sealToken(token: string, shareId: mongo.ObjectId, secret: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, sealingKey(secret), iv, { authTagLength: tagBytes });
  cipher.setAAD(shareId.id);
  const sealed = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Null for what was changed, erased, or sealed for another share or under another secret. */
export function unsealToken(sealed: string, shareId: mongo.ObjectId, secret: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= ivBytes + tagBytes) return null;
  const decipher = createDecipheriv(algorithm, sealingKey(secret), bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(shareId.id);
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  const token = decipher.update(bytes.subarray(ivBytes + tagBytes));
  try {
    return Buffer.concat([token, decipher.final()]).toString('utf8');
  } catch {
    return null; // It is not what was sealed.
  }
}

/** Its own key, so that the secret never encrypts and signs with the same bytes. (RFC 5869) */
function sealingKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'vitae share token', 32));
}
