import { randomBytes, webcrypto } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { JOSEError } from 'jose/errors';
import { mongo } from 'mongoose';
import type { Config } from '../../shared/config.js';
import { AppError } from '../../shared/errors.js';

/** Seconds that an access token is good for. */
export const accessTokenLife = 30 * 60;

/** What an access token says: who, and in which session. */
export interface AccessClaims {
  userId: mongo.ObjectId;
  sessionId: mongo.ObjectId;
}

type TokenConfig = Pick<Config, 'JWT_SECRET' | 'PUBLIC_URL'>;

/** A JWT (HS256) with `sub, iat, exp, jti, iss`; `jti` is the session's id and a random part. */
export async function issueAccessToken(
  { userId, sessionId }: AccessClaims,
  config: TokenConfig,
): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(userId.toHexString())
    .setIssuedAt()
    .setExpirationTime(`${accessTokenLife} s`)
    .setJti(`${sessionId.toHexString()}.${randomBytes(12).toString('base64url')}`)
    .setIssuer(config.PUBLIC_URL)
    .sign(await keyOf(config));
}

/** @throws AppError `bad-token` for one that is expired, changed, or not ours */
export async function readAccessToken(token: string, config: TokenConfig): Promise<AccessClaims> {
  try {
    const { payload } = await jwtVerify(token, await keyOf(config), {
      algorithms: ['HS256'],
      issuer: config.PUBLIC_URL,
      requiredClaims: ['sub', 'iat', 'exp', 'jti'],
    });
    return {
      userId: idOf(payload.sub),
      sessionId: idOf(payload.jti?.split('.')[0]),
    };
  } catch (error) {
    if (error instanceof JOSEError) throw badAccessToken();
    throw error;
  }
}

/** The answer to a token that opens nothing; it never says why. */
export function badAccessToken(): AppError {
  return new AppError('bad-token', 'The access token is invalid or expired: refresh it, or sign in again.');
}

const keys = new WeakMap<TokenConfig, Promise<webcrypto.CryptoKey>>();

/** Made once for a configuration: making it takes as long as reading a token. */
function keyOf(config: TokenConfig): Promise<webcrypto.CryptoKey> {
  const known = keys.get(config);
  if (known) return known;
  const secret = new TextEncoder().encode(config.JWT_SECRET);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = webcrypto.subtle.importKey('raw', secret, hmac, false, ['sign', 'verify']);
  keys.set(config, key);
  return key;
}

function idOf(text: string | undefined): mongo.ObjectId {
  if (text === undefined || !/^[0-9a-f]{24}$/.test(text)) throw badAccessToken();
  return new mongo.ObjectId(text);
}
