import { describe, expect, test } from '@jest/globals';
import { type ParsedFile, parseFile } from '../../../workers/parsing/parse-file.js';

const read = async (text: string): Promise<ParsedFile> => parseFile(new TextEncoder().encode(text));

const resume = [
  'LEENA MATHEW',
  'leena@example.com | +91 90000 00611',
  '',
  'EXPERIENCE',
  'Welder, Cochin Dry Docks Ltd, 2019 - 2022',
  '* Welded hulls',
  '',
  'SKILLS',
  'TIG welding, MIG welding',
];
const quoted = resume.map((line) => `> ${line}`.trimEnd()).join('\n');

describe('a resume in a mail', () => {
  test('the header and the words around the quotation are none of it', async () => {
    const { resume: found, reading } = await read(
      `From: Leena M <lm@example.org>\nTo: jobs@example.net\nSubject: Welder\n\nDear Sir,\nplease find it\nbelow here.\n\n${quoted}\n\nRegards\nLeena\n`,
    );
    expect(found.basics).toMatchObject({ name: 'LEENA MATHEW', email: 'leena@example.com' });
    expect(found.work).toMatchObject([{ name: 'Cochin Dry Docks Ltd', highlights: ['Welded hulls'] }]);
    expect(found.skills?.[0]?.keywords).toEqual(['TIG welding', 'MIG welding']);
    expect(reading.unplaced).toEqual(
      expect.arrayContaining(['To: jobs@example.net', 'below here.', 'Leena']),
    );
  });

  test('a mail that was sent on, without marks of quotation', async () => {
    const { resume: found } = await read(
      `FYI\n\n---------- Forwarded message ---------\nFrom: Leena M <lm@example.org>\nDate: Mon, 3 May 2026\nSubject: Welder\nTo: jobs@example.net\n\n\n${resume.join('\n')}\n`,
    );
    expect(found.basics).toMatchObject({ name: 'LEENA MATHEW', email: 'leena@example.com' });
  });

  test('who gives no address is reached where the mail came from', async () => {
    const { resume: found } = await read(
      `From: Leena M <lm@example.org>\nTo: jobs@example.net\nSubject: Welder\n\n${resume.join('\n').replace('leena@example.com | ', '')}\n`,
    );
    expect(found.basics).toMatchObject({ name: 'LEENA MATHEW', email: 'lm@example.org' });
  });

  test('a form that says from when is no mail', async () => {
    const { text } = await read(
      'From: May 2019\nTo: June 2021\nSubject: Physics\nSchool: St. Mary School\n\nAsha Pillai\nasha@example.com\n',
    );
    expect(text).toContain('Subject: Physics');
  });

  test('quoted points under unquoted jobs stay, whoever is greeted above', async () => {
    const { resume: found } = await read(
      'Dear Sir,\n\nLEENA MATHEW\nleena@example.com\n\nEXPERIENCE\n\nWelder, Cochin Dry Docks Ltd, 2019 - 2022\n> Welded hulls\n> Led four people\n',
    );
    expect(found.work).toMatchObject([{ highlights: ['Welded hulls', 'Led four people'] }]);
  });

  test('the rest of a point is no term of the next', async () => {
    const { resume: found } = await read(
      'LEENA MATHEW\nleena@example.com\n\nEXPERIENCE\nWelder, Cochin Dry Docks Ltd, 2019 - 2022\n  ~ Welded the hulls of twelve fishing boats for the fisheries board\n    in one summer\n  ~ Led four people\n',
    );
    expect(found.work?.[0]?.highlights).toEqual([
      'Welded the hulls of twelve fishing boats for the fisheries board in one summer',
      'Led four people',
    ]);
  });
});
