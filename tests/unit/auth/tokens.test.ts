import { describe, expect, test } from '@jest/globals';
import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose';
import { mongo } from 'mongoose';
import { issueAccessToken, readAccessToken } from '../../../api/auth/access-token.js';
import { mintRefreshToken, readRefreshToken } from '../../../api/auth/refresh-token.js';

const config = { JWT_SECRET: 'x'.repeat(32), PUBLIC_URL: 'https://api.vitae.test' };
const claims = { userId: new mongo.ObjectId(), sessionId: new mongo.ObjectId() };

describe('an access token', () => {
  test('says who and in which session, for 30 minutes, and nothing else', async () => {
    const token = await issueAccessToken(claims, config);
    expect(await readAccessToken(token, config)).toEqual(claims);
    const payload = decodeJwt(token);
    expect(Object.keys(payload).sort()).toEqual(['exp', 'iat', 'iss', 'jti', 'sub']);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(1_800);
    expect((await issueAccessToken(claims, config)) === token).toBe(false);
  });

  const jwt = () =>
    new SignJWT()
      .setSubject(claims.userId.toHexString())
      .setIssuedAt()
      .setExpirationTime('30 m')
      .setJti(`${claims.sessionId.toHexString()}.x`)
      .setIssuer(config.PUBLIC_URL);
  const key = new TextEncoder().encode(config.JWT_SECRET);
  const hs256 = { alg: 'HS256' };
  const wrong: Record<string, () => string | Promise<string>> = {
    'nothing at all': () => '',
    'no token': () => 'a.b.c',
    'no signature': () => new UnsecuredJWT({ jti: 'x' }).setSubject('x').setExpirationTime('1 h').encode(),
    'another key': () =>
      jwt()
        .setProtectedHeader(hs256)
        .sign(new TextEncoder().encode('y'.repeat(32))),
    'another algorithm': () => jwt().setProtectedHeader({ alg: 'HS512' }).sign(key),
    'another issuer': () => jwt().setIssuer('https://evil.test').setProtectedHeader(hs256).sign(key),
    'an expired one': () => jwt().setExpirationTime('-1 s').setProtectedHeader(hs256).sign(key),
    'one without end': () =>
      new SignJWT({ sub: 'x', jti: 'x', iss: config.PUBLIC_URL, iat: 1 }).setProtectedHeader(hs256).sign(key),
    'a subject that is no id': () => jwt().setSubject('admin').setProtectedHeader(hs256).sign(key),
    'a changed body': async () => {
      const [head = '', , mark = ''] = (await jwt().setProtectedHeader(hs256).sign(key)).split('.');
      const [, body = ''] = (
        await issueAccessToken({ ...claims, userId: new mongo.ObjectId() }, config)
      ).split('.');
      return `${head}.${body}.${mark}`;
    },
  };
  test.each(Object.keys(wrong))('is refused: %s', async (name) => {
    const token = (await wrong[name]?.()) ?? '';
    await expect(readAccessToken(token, config)).rejects.toMatchObject({ code: 'bad-token', status: 401 });
  });
});

describe('a refresh token', () => {
  test('is opaque, never the same twice, and names its family to us alone', () => {
    const { token, hash } = mintRefreshToken(claims.sessionId, config.JWT_SECRET);
    expect(mintRefreshToken(claims.sessionId, config.JWT_SECRET).token).not.toBe(token);
    expect(readRefreshToken(token, config.JWT_SECRET)).toEqual({ sessionId: claims.sessionId, hash });
    expect(readRefreshToken(token, 'another secret')).toBeNull();
    expect(hash).not.toContain(token.slice(0, 20));
  });

  test.each(['', '.', 'a.b', `${'A'.repeat(59)}.${'A'.repeat(43)}`])('is none of ours: %j', (token) => {
    expect(readRefreshToken(token, config.JWT_SECRET)).toBeNull();
  });
});
