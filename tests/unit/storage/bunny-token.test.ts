import { describe, expect, test } from '@jest/globals';
import { signBunnyUrl } from '../../../shared/storage/bunny-token.js';

/** What Bunny's own libraries are tested with: github.com/BunnyWay/BunnyCDN.TokenAuthentication. */
const key = 'SecurityKey';
const expires = 1_598_024_587;
const host = 'https://token-tester.b-cdn.net';

describe('tokens are those of Bunny’s own libraries', () => {
  test.each([
    ['/300kb.jpg', { token_countries_blocked: 'CA' }, 'bq6dlNKcoVbTrzCJepE5gHoC436eTtz97Ruk89V8tmU'],
    ['/abc/', {}, 'e0fYj-NC_YeROS_0gTGvscP7HR_Du78I7WBVSDV8P4E'],
  ])('SHA-256 of %s %j', (path, parameters, token) => {
    const { searchParams } = signBunnyUrl(new URL(host + path), expires, parameters, { key, form: 'sha256' });
    expect(Object.fromEntries(searchParams)).toEqual({ token, ...parameters, expires: String(expires) });
  });

  test.each([
    ['/300kb.jpg', {}, 'HS256-o10JRWlsAItyAsdKS6jJKjabHN4FrFsplDHPV1idcX4'],
    ['/300kb.jpg', { v: '123' }, 'HS256-q6oRQr-5ccQ-piO1HSEQu1DVMy9UMppRxGlIQwoeM5Y'],
    ['/300kb.jpg', { token_countries: 'CA,US' }, 'HS256-i5s3Uv7mnrFfN5nznwU2BxhILpnipYeE18TapV0WNFM'],
  ])('HMAC-SHA-256 of %s %j', (path, parameters, token) => {
    const signed = signBunnyUrl(new URL(host + path), expires, parameters, { key, form: 'hmac-sha256' });
    expect(Object.fromEntries(signed.searchParams)).toEqual({
      token,
      ...parameters,
      expires: String(expires),
    });
  });
});

test('parameters are signed by name and as they are, and stand encoded in the address', () => {
  const parameters = { b: 'आशा & Co.pdf', a: '1' };
  const { href } = signBunnyUrl(new URL(`${host}/x.pdf`), expires, parameters, { key, form: 'sha256' });
  expect(href).toMatch(
    /^https:\/\/token-tester\.b-cdn\.net\/x\.pdf\?token=[\w-]{43}&a=1&b=%E0%A4%86%E0%A4%B6%E0%A4%BE%20%26%20Co\.pdf&expires=1598024587$/,
  );
});
