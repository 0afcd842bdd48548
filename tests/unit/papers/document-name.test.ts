import { expect, test } from '@jest/globals';
import { documentFormatNames } from '../../../shared/papers/document-formats.js';
import { documentName, tidyFileName } from '../../../shared/papers/document-name.js';

test.each([
  ['Asha Rao', 'Asha Rao - Resume.pdf'],
  ['आशा राव', 'आशा राव - Resume.pdf'],
  ['../../etc/passwd', 'etc passwd - Resume.pdf'],
  ['A\r\nSet-Cookie: x', 'A Set-Cookie x - Resume.pdf'],
  ['a\u202Efdp.exe', 'a fdp.exe - Resume.pdf'],
  ['half a \ud83d sign', 'half a sign - Resume.pdf'],
  [undefined, 'Resume.pdf'],
  ['  ', 'Resume.pdf'],
])('%j names a file %j', (person, name) => {
  expect(documentName(person, 'Resume', 'pdf')).toBe(name);
});

test('a name ends as its format does', () => {
  const names = documentFormatNames.map((format) => documentName('Asha', 'Resume', format));
  expect(names.join(' ')).toBe(
    'Asha - Resume.pdf Asha - Resume.docx Asha - Resume.txt Asha - Resume.html Asha - Resume.json',
  );
});

test('a name has no end of length, and no half characters', () => {
  expect(tidyFileName('👩🏽‍💻'.repeat(50), 10)).not.toMatch(/[\ud800-\udbff]$/);
  expect(tidyFileName('x'.repeat(500), 150)).toHaveLength(150);
});
