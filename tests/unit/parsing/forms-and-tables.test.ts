import { describe, expect, test } from '@jest/globals';
import { readText } from './reading.js';

describe('forms', () => {
  test.each([
    ['Lebenslauf\nName\tIda Brandt\nAnschrift\tHafenweg 3, 20457 Hamburg\n', 'Ida Brandt'],
    ['Curriculum Vitae Europass\n\nInformazioni personali\nNome: Carla Bini\n', 'Carla Bini'],
    ['बायोडाटा\nनाम : रीना शर्मा\nपता : पटना\n', 'रीना शर्मा'],
  ])('the name stands behind its label, and no label or title is one: %j', async (text, name) => {
    const { basics } = await readText(`${text}\nida@example.com\n`);
    expect(basics?.name).toBe(name);
  });
});

describe('tables', () => {
  test('a heading under a row of years is none of its cells', async () => {
    const resume = await readText(
      '# Jan Vos\njan@example.nl\n\nWerkervaring\n---\n\n| Period | Role | Employer |\n|--|--|--|\n| 2015 - 2020 | Chauffeur | Jumbo BV |\n\nVaardigheden\n---\nHeftruck, Planning\n',
      'a.md',
    );
    expect(resume.work).toMatchObject([
      { name: 'Jumbo BV', position: 'Chauffeur', startDate: '2015', endDate: '2020' },
    ]);
    expect(resume.skills).toEqual([{ name: 'Vaardigheden', keywords: ['Heftruck', 'Planning'] }]);
  });
});

test("a range at the heads' margin begins the next job, behind points too", async () => {
  const resume = await readText(
    'Zoe Petit\nzoe@example.fr\n\nEXPÉRIENCE\n2016 – 2020 : Comptable, Savencia\n- Clôture des comptes\n2014 – 2016 : Vendeuse, Decathlon\n- Conseil client\n',
  );
  expect(resume.work).toMatchObject([
    { name: 'Savencia', position: 'Comptable', startDate: '2016' },
    { name: 'Decathlon', position: 'Vendeuse', startDate: '2014', highlights: ['Conseil client'] },
  ]);
});
