import { describe, expect, test } from '@jest/globals';
import { passwordFault } from '../../../api/auth/password-strength.js';

const email = 'priya.sharma@example.com';

describe('passwordFault', () => {
  test.each([
    'password12',
    'Password123!',
    'P@ssw0rd2024',
    '123password',
    'passwordpassword',
    'iloveyou1234',
    'Welcome@2026',
    'Qwerty123456',
    'qwertyuiop',
    '1234567890',
    '0987654321',
    'abcdefghij',
    '1qaz2wsx3edc',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '1212121212',
    'priya.sharma@example.com',
    'PriyaSharma1',
    'sharma-2024',
    'Mumbai@12345',
    'ｐａｓｓｗｏｒｄ１２',
  ])('refuses %s', (password) => {
    expect(passwordFault(password, email)).toMatch(/^The password .*\.$/);
  });

  test.each([
    'plum tram quiet otter',
    'correct horse battery staple 7',
    'Xk7#pLq2-vRt9',
    'TestPassword123!',
    'mein Hund heißt Anton',
    'मेरा पासवर्ड लंबा है',
    'priya-Kv7#pLq2-9',
    'S3cret-but-long-enough',
  ])('takes %s', (password) => {
    expect(passwordFault(password, email)).toBeNull();
  });

  test('takes no longer for hostile ones', () => {
    const start = performance.now();
    for (const piece of ['a', 'ab', '1q2w', 'ab1!'])
      passwordFault(piece.repeat(128).slice(0, 127) + '\n', email);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
