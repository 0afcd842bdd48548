import { describe, expect, test } from '@jest/globals';
import { readPage, readText } from './reading.js';
import type { Placed } from './sample-files.js';

const grid = (rows: readonly (readonly string[])[]): Placed =>
  rows.flatMap((row, at) => row.map((text, column) => [40 + 90 * column, 120 + 16 * at, text] as const));

describe('languages', () => {
  test('in a grid of levels are its rows, without its head and its legend', async () => {
    const { resume } = await readPage([
      [40, 80, '!LANGUAGE SKILLS'],
      [40, 96, 'Mother tongue(s): Danish'],
      ...grid([
        ['', 'Listening', 'Reading', 'Speaking', 'Writing'],
        ['English', 'C1', 'C1', 'B2', 'B2'],
        ['French', 'A2', 'A2', 'A2', 'A2'],
      ]).filter(([, , text]) => text !== ''),
      [40, 170, 'Levels: A1/A2: basic user, B1/B2: independent user, C1/C2: proficient user'],
      [40, 200, '!SKILLS'],
      [40, 216, 'Welding, Casting'],
    ]);
    expect(resume.languages).toMatchObject([
      { language: 'Danish', fluency: 'Mother tongue' },
      { language: 'English', fluency: 'C1 C1 B2 B2' },
      { language: 'French', fluency: 'A2' },
    ]);
    expect(resume.languages).toHaveLength(3);
  });

  test('with one level each are no grid, and keep what stands above them', async () => {
    const { resume } = await readPage([
      [40, 80, '!LANGUAGES'],
      ...grid([
        ['Klingon', 'Basic'],
        ['English', 'C1'],
        ['French', 'A2'],
      ]),
    ]);
    expect(resume.languages).toMatchObject([
      { language: 'Klingon' },
      { language: 'English', fluency: 'C1' },
      { language: 'French', fluency: 'A2' },
    ]);
  });
});

describe('among the skills', () => {
  const read = (lines: string) => readText(`Asha Menon\nasha@example.com\n\nSKILLS\n${lines}\n`);

  test('languages that people speak, certificates and a driving licence are none', async () => {
    const resume = await read(
      'Tools: SAP, Excel\nLanguages: Hindi, Tamil (C1)\nCertifications: PMP, CSM\nDriving licence: LMV, HMV',
    );
    expect(resume.skills).toEqual([{ name: 'Tools', keywords: ['SAP', 'Excel'] }]);
    expect(resume.languages).toMatchObject([{ language: 'Hindi' }, { language: 'Tamil' }]);
    expect(resume.certificates).toMatchObject([{ name: 'PMP' }, { name: 'CSM' }]);
    expect(resume.otherSections).toEqual([{ heading: 'Driving licence', lines: ['LMV, HMV'] }]);
  });

  test('languages that machines read are', async () => {
    const { skills, languages } = await read('Languages: Java, C#\nTools: Git, Docker');
    expect(skills).toHaveLength(2);
    expect(languages).toBeUndefined();
  });
});

test('a driving licence on a line of its own is named by its label', async () => {
  const { certificates } = await readText(
    'Asha Menon\nasha@example.com\n\nSKILLS\nWelding, Casting\n\nDRIVING LICENCE\nDriving licence: B, C1\n',
  );
  expect(certificates).toMatchObject([{ name: 'Driving licence: B, C1' }]);
});
