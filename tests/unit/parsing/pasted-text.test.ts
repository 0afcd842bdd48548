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

describe('a resume in a chat', () => {
  test('stamps of messages go, and keys that count stand before entries', async () => {
    const { text, resume: found } = await read(
      '[03/05/26, 8:01:22 AM] Imran Painter:\n*Imran Sheikh*\n📞 90000 00612\n\n03/05/26, 08:02 - Imran: *EXPERIENCE*\n1️⃣ *Noor Furniture Works*, Surat\nPainter\nJan-24 to Oct-25\n✔️ Sprayed doors\n\n2️⃣ *Royal Paint Works*, Surat\nHelper\nJun-23 to Aug-23\n✔️ Mixed paint\n',
    );
    expect(text).not.toMatch(/\[03|08:02|\u20e3/u);
    expect(found.basics).toMatchObject({ name: 'Imran Sheikh' });
    expect(found.work).toMatchObject([
      {
        name: 'Noor Furniture Works',
        position: 'Painter',
        startDate: '2024-01',
        highlights: ['Sprayed doors'],
      },
      { name: 'Royal Paint Works', position: 'Helper', endDate: '2023-08', highlights: ['Mixed paint'] },
    ]);
  });

  test('keys that count what was done are points', async () => {
    const { resume: found } = await read(
      'IMRAN SHEIKH\nimran@example.com\n\nEXPERIENCE\nPainter, Noor Decorators Ltd\nJan 2024 to Oct 2025\n1️⃣ Sprayed doors\n2️⃣ Led two helpers\n3️⃣ Won a prize\n',
    );
    expect(found.work?.[0]?.highlights).toEqual(['Sprayed doors', 'Led two helpers', 'Won a prize']);
  });

  test('the last number of a list is a point, whatever dates stand below', async () => {
    const { resume: found } = await read(
      'IMRAN SHEIKH\nimran@example.com\n\nEXPERIENCE\nNoor Decorators Ltd\nPainter\nJan 2024 to Oct 2025\n1. Sprayed doors\n2. Led two helpers\nRoyal Colours Ltd\nHelper\nJun 2023 to Aug 2023\n1. Mixed paint\n2. Cleaned brushes\n',
    );
    expect(found.work).toMatchObject([
      { name: 'Noor Decorators Ltd', highlights: ['Sprayed doors', 'Led two helpers'] },
      { name: 'Royal Colours Ltd', highlights: ['Mixed paint', 'Cleaned brushes'] },
    ]);
  });

  test('what stands in brackets behind the dates is no part of the school', async () => {
    const { resume: found } = await read(
      'IMRAN SHEIKH\nimran@example.com\n\nEDUCATION\n- Diploma in Civil Engineering - Govt. Polytechnic Surat - 2022 to 2025 (second shift)\n- ITI (Painter) - Govt. ITI Surat - 2020-22\n',
    );
    expect(found.education).toMatchObject([
      { institution: 'Govt. Polytechnic Surat', startDate: '2022' },
      { institution: 'Govt. ITI Surat' },
    ]);
  });
});

test('headings in Hindi by Latin letters head what they say', async () => {
  const { resume: found } = await read(
    `*BIO DATA*\nNaam - Suraj Pal Yadav\nMobile no - 9811200345\n\n*Padhai*\n10th pass - UP Board - 2008\n\n*Kaam ka anubhav*\n1) Ganga Tent House me Helper - 2015 se 2019 tak\n   - shaadi me mandap lagana\n\n*Aur kya aata hai*\nBijli ka kaam, Google Maps\n`,
  );
  expect(found.education).toMatchObject([{ institution: 'UP Board', endDate: '2008' }]);
  expect(found.work).toMatchObject([{ name: 'Ganga Tent House', position: 'Helper', startDate: '2015' }]);
  expect(found.skills?.[0]?.keywords).toEqual(['Bijli ka kaam', 'Google Maps']);
});
