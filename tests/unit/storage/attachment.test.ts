import { expect, test } from '@jest/globals';
import { attachment } from '../../../shared/storage/attachment.js';

test.each([
  [
    'Asha Rao - Resume.pdf',
    `attachment; filename="Asha Rao - Resume.pdf"; filename*=UTF-8''Asha%20Rao%20-%20Resume.pdf`,
  ],
  ['आशा.pdf', `attachment; filename="___.pdf"; filename*=UTF-8''%E0%A4%86%E0%A4%B6%E0%A4%BE.pdf`],
  [
    'a"; filename="b.exe',
    `attachment; filename="a_; filename=_b.exe"; filename*=UTF-8''a%22%3B%20filename%3D%22b.exe`,
  ],
  [
    `O'Neill (2)*.pdf`,
    `attachment; filename="O'Neill (2)*.pdf"; filename*=UTF-8''O%27Neill%20%282%29%2A.pdf`,
  ],
  [
    'a\r\nSet-Cookie: b.pdf',
    `attachment; filename="a__Set-Cookie: b.pdf"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20b.pdf`,
  ],
])('%j is named safely', (name, header) => {
  expect(attachment(name)).toBe(header);
});
