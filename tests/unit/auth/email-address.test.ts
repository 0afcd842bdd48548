import { describe, expect, test } from '@jest/globals';
import { emailAddress, normalizeEmail } from '../../../shared/sign-in/email-address.js';

describe('an e-mail address', () => {
  test.each([
    ['Priya@Example.COM', 'priya@example.com'],
    ['  priya@example.com\n', 'priya@example.com'],
    ['priya@münchen.de', 'priya@xn--mnchen-3ya.de'],
    ['priya@xn--mnchen-3ya.de', 'priya@xn--mnchen-3ya.de'],
    ['priya@EXAMPLE。com', 'priya@example.com'],
    ["o'neil+jobs@mail.example.co.in", "o'neil+jobs@mail.example.co.in"],
  ])('%j is spelt %s', (given, spelt) => {
    expect(emailAddress.parse(given)).toBe(spelt);
    expect(normalizeEmail(spelt)).toBe(spelt);
  });

  test.each([
    '',
    '@',
    'priya',
    'priya@',
    '@example.com',
    'priya@localhost',
    'pri ya@example.com',
    'priya@exa mple.com',
    'a@b@example.com',
    'priya@example.com, other@example.com',
    '"Priya" <priya@example.com>',
    'priya@example.com\r\nBcc: other@example.com',
    'priya\u0000@example.com',
    'mi\u212ae@example.com',
    'прия@example.com',
    'priya@[127.0.0.1]',
    `${'a'.repeat(260)}@example.com`,
  ])('%j is none', (given) => {
    expect(emailAddress.safeParse(given).success).toBe(false);
  });
});
