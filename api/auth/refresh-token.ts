import { createHash, randomBytes } from 'node:crypto';
import { mongo } from 'mongoose';
import { keyedHash, sameHash } from '../../shared/keyed-hash.js';

/** A refresh token as the client gets it, and the hash that we keep. */
export interface RefreshToken {
  token: string;
  hash: string;
}

const idBytes = 12;
const randomPart = 32;

/**
 * Mints a token of a session's family: the session's id, 256 random bits, and a seal. The seal tells
 * a token of ours that was used before (the family is revoked) from one that was made up (nothing happens).
 */
export function mintRefreshToken(sessionId: mongo.ObjectId, secret: string): RefreshToken {
  const body = Buffer.concat([sessionId.id, randomBytes(randomPart)]).toString('base64url');
  const token = `${body}.${seal(body, secret)}`;
  return { token, hash: hashOf(token) };
}

/** Whose family a token belongs to; null for one that we never gave out. */
export function readRefreshToken(
  token: string,
  secret: string,
): { sessionId: mongo.ObjectId; hash: string } | null {
  const [body = '', mark = '', ...rest] = token.split('.');
  if (rest.length > 0 || !sameHash(mark, seal(body, secret))) return null;
  const bytes = Buffer.from(body, 'base64url');
  if (bytes.length !== idBytes + randomPart) return null;
  const sessionId = new mongo.ObjectId(bytes.subarray(0, idBytes));
  return { sessionId, hash: hashOf(token) };
}

function seal(body: string, secret: string): string {
  return keyedHash(secret, 'refresh-token', body);
}

/** 256 random bits need no salt and no slow hash. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
