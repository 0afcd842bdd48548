import { randomBytes } from 'node:crypto';
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
export function issueAccessToken({ userId, sessionId }: AccessClaims, config: TokenConfig): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(userId.toHexString())
    .setIssuedAt()
    .setExpirationTime(`${accessTokenLife} s`)
    .setJti(`${sessionId.toHexString()}.${randomBytes(12).toString('base64url')}`)
    .setIssuer(config.PUBLIC_URL)
    .sign(keyOf(config));
}

/** @throws AppError `bad-token` for one that is expired, changed, or not ours */
export async function readAccessToken(token: string, config: TokenConfig): Promise<AccessClaims> {
  try {
    const { payload } = await jwtVerify(token, keyOf(config), {
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

export function badAccessToken(): AppError {
  return new AppError('bad-token', 'The access token is invalid or expired: refresh it, or sign in again.');
}

function keyOf(config: TokenConfig): Uint8Array {
  return new TextEncoder().encode(config.JWT_SECRET);
}

function idOf(text: string | undefined): mongo.ObjectId {
  if (text === undefined || !/^[0-9a-f]{24}$/.test(text)) throw badAccessToken();
  return new mongo.ObjectId(text);
}
