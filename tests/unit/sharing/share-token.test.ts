import { describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import {
  isShareToken,
  newShareToken,
  sealToken,
  shareTokenHash,
  unsealToken,
} from '../../../shared/sharing/share-token.js';

const secret = 'a secret of the tests, long enough for anybody';
const share = new mongo.ObjectId();

describe('a token', () => {
  test('has 144 random bits in characters that a URL takes as they are', () => {
    const tokens = Array.from({ length: 1_000 }, newShareToken);
    expect(new Set(tokens).size).toBe(1_000);
    for (const token of tokens) expect([token, isShareToken(token)]).toEqual([token, true]);
    expect(Buffer.from(newShareToken(), 'base64url')).toHaveLength(18);
  });

  test.each([
    '',
    'short',
    'x'.repeat(23),
    'x'.repeat(25),
    `${'x'.repeat(23)}/`,
    `${'x'.repeat(24)}\n`,
    '..%2f..',
  ])('is nothing like %j', (text) => expect(isShareToken(text)).toBe(false));

  test('has a hash that the secret decides', () => {
    const token = newShareToken();
    expect(shareTokenHash(token, secret)).toBe(shareTokenHash(token, secret));
    expect(shareTokenHash(token, secret)).not.toBe(shareTokenHash(token, `${secret}!`));
    expect(shareTokenHash(token, secret)).not.toContain(token);
  });
});

describe('a sealed token', () => {
  const token = newShareToken();
  const sealed = sealToken(token, share, secret);

  test('opens again, and never looks the same twice', () => {
    expect(unsealToken(sealed, share, secret)).toBe(token);
    expect(sealed).not.toContain(token);
    expect(sealToken(token, share, secret)).not.toBe(sealed);
  });

  test('does not open for another share, under another secret, or with a bit changed', () => {
    expect(unsealToken(sealed, new mongo.ObjectId(), secret)).toBeNull();
    expect(unsealToken(sealed, share, `${secret}!`)).toBeNull();
    const bytes = Buffer.from(sealed, 'base64url');
    for (const at of [0, 11, 12, 27, 28, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(unsealToken(changed.toString('base64url'), share, secret)).toBeNull();
    }
    for (const cut of ['', sealed.slice(0, 10), sealed.slice(0, -4)]) {
      expect(unsealToken(cut, share, secret)).toBeNull();
    }
  });
});
