import { describe, expect, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import type { CoverLetterContent } from '../../../shared/resume/cover-letter.js';
import { renderLetter } from '../../../workers/pdf/render.js';
import { classic, everything, looks } from './fixtures.js';
import { bare, textsOf } from './reading.js';

const letter: CoverLetterContent = {
  date: '2026-03-01',
  addressee: {
    name: 'Ms Meera Nair',
    title: 'Head of Works',
    company: 'Godavari Board',
    address: '1 Ghat Road\nNashik',
  },
  subject: 'Site Engineer, reference 42',
  salutation: 'Dear Ms Nair,',
  paragraphs: ['I build bridges.', 'They stand.', 'I would be glad to meet you.'],
  closing: 'Yours sincerely,',
};

describe.each(looks)('a letter in $template', (options) => {
  test('has the sender above, every part in order, and the name below', async () => {
    const { pdf, pages } = await renderLetter(letter, everything.basics, options);
    const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
    const said = bare(text);
    expect(pages).toBe(1);
    const parts = ['AshaRao', 'asha@rao.example', 'March1,2026', ...textsOf({ ...letter, date: undefined })];
    let from = 0;
    for (const part of [...parts, 'AshaRao']) {
      const at = said.indexOf(part, from);
      expect({ part, isThere: at >= from }).toEqual({ part, isThere: true });
      from = at + part.length;
    }
  });

  test('stays on one page when it is long', async () => {
    const paragraphs = Array.from({ length: 6 }, () =>
      'I have built bridges and mended roads for years. '.repeat(10),
    );
    expect((await renderLetter({ ...letter, paragraphs }, everything.basics, options)).pages).toBe(1);
  });
});

test('a letter that no page holds is refused with the way out', async () => {
  const paragraphs = Array.from({ length: 20 }, () => 'Much too long. '.repeat(300));
  await expect(renderLetter({ paragraphs }, everything.basics, classic)).rejects.toMatchObject({
    code: 'unrenderable',
    detail: expect.stringContaining('one page'),
  });
});

test('only paragraphs are needed', async () => {
  expect((await renderLetter({ paragraphs: ['Hello'] }, undefined, classic)).pages).toBe(1);
});
