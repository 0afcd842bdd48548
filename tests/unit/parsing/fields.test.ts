import { describe, expect, test } from '@jest/globals';
import { splitCredit } from '../../../workers/parsing/fields/credits.js';
import { findDegree, isSchool, takeScore } from '../../../workers/parsing/fields/degrees.js';
import { readPlace } from '../../../workers/parsing/fields/places.js';
import { roleScore } from '../../../workers/parsing/fields/heads/roles.js';
import { kindOfHeading } from '../../../workers/parsing/sections/headings.js';
import { readText } from './reading.js';

describe('degrees and marks', () => {
  test.each([
    ['Licence Information et communication', 'Licence'],
    ['Laurea magistrale in Design', 'Laurea magistrale'],
    ['Máster en Auditoría', 'Máster'],
    ['Diplom-Ingenieur Maschinenbau', 'Diplom-Ingenieur'],
    ['Bacharelado em Direito', 'Bacharelado'],
    ['ITI (Machinist)', 'ITI'],
    ['GNM', 'GNM'],
    ['MBBS', 'MBBS'],
    ['CA Final', 'CA Final'],
    ['Class XII (CBSE)', 'Class XII'],
    ['कक्षा 12, विज्ञान', 'कक्षा 12'],
    ['BAMS', 'BAMS'],
  ])('%s is a degree', (text, name) => expect(findDegree(text)).toMatchObject({ at: 0, name }));

  test.each([
    ['CGPA: 8.1/10', 'CGPA: 8.1/10'],
    ['74.2 %', '74.2 %'],
    ['First Class with Distinction', 'First Class with Distinction'],
    ['II Division', 'II Division'],
    ['Note: 1,7', 'Note: 1,7'],
    ['110/110 e lode', '110/110 e lode'],
    ['412/800', '412/800'],
    ['2:1 Honours', '2:1 Honours'],
    ['magna cum laude', 'magna cum laude'],
    ['Grade: A+', 'Grade: A+'],
  ])('%s is a mark', (text, score) => expect(takeScore(text)).toEqual({ rest: '', score }));

  test.each(['10/2011', 'Notebook 5', 'Room 12/40', 'Upgrade a system'])('%s is none', (text) =>
    expect(takeScore(text).score).toBeNull(),
  );

  test.each(['Politecnico di Milano', 'Hogeschool van Amsterdam', 'ICAI', 'Colégio São Bento'])(
    '%s is a school',
    (text) => expect(isSchool(text)).toBe(true),
  );
});

test.each([
  ['Lindenstraße 14, 70176 Stuttgart, Deutschland', 'Stuttgart', '70176'],
  ['12 rue des Lilas, 69003 Lyon, France', 'Lyon', '69003'],
  ['Keizersgracht 120, 1015 CX Amsterdam, Netherlands', 'Amsterdam', '1015 CX'],
  ['Bahnhofstrasse 1, 8001 Zürich', 'Zürich', '8001'],
  ['Village Rampur, Post Sadar, Dist. Gorakhpur, Uttar Pradesh - 273001', 'Gorakhpur', '273001'],
  ['Chicago, IL 60614', 'Chicago', '60614'],
])('%s is in %s', (text, city, postalCode) => expect(readPlace(text)).toMatchObject({ city, postalCode }));

test('letters after a name are no town', () => expect(readPlace('Dr. Asha Rao, MBBS, MD')).toBeNull());

test.each([
  'Konstruktionsingenieur',
  'Chargée de communication',
  'Designer di interni',
  'Contadora Pública',
  'Werkvoorbereider',
])('%s is a title', (text) => expect(roleScore(text)).toBeGreaterThan(0));

test.each([
  ['Berufserfahrung', 'work'],
  ["CENTRES D'INTÉRÊT", 'interests'],
  ['Formacion academica', 'education'],
  ['Competenze tecniche', 'skills'],
  ['Experiência profissional', 'work'],
  ['Talenkennis', 'languages'],
])('%s is a heading', (text, kind) => expect(kindOfHeading(text)).toBe(kind));

test.each([
  ['BLS Provider - American Heart Association', { name: 'BLS Provider', by: 'American Heart Association' }],
  ['Infection Control, NABH', { name: 'Infection Control', by: 'NABH' }],
  ['Java SE 11 Developer (Oracle, )', { name: 'Java SE 11 Developer', by: 'Oracle' }],
  ['Data Science issued by Coursera', { name: 'Data Science issued', by: 'Coursera' }],
  ['Certified Solutions Architect – Associate', { name: 'Certified Solutions Architect – Associate' }],
  ['All India Rank 34 in CA Intermediate', { name: 'All India Rank 34 in CA Intermediate' }],
])('%s', (text, credit) => expect(splitCredit(text)).toEqual(credit));

test('a citation is parted into title, journal and authors', async () => {
  const { publications } = await readText(
    'Ananya Bose\n\nPUBLICATIONS\n- Bose, A. "Reading on small screens", Indian Journal of HCI, 2020.\n\nSKILLS\nFigma, Sketch\n',
  );
  expect(publications).toEqual([
    {
      name: 'Reading on small screens',
      publisher: 'Indian Journal of HCI',
      releaseDate: '2020',
      summary: 'Bose, A.',
    },
  ]);
});

test('short sections in one line of another are found, tools of a job are not taken for them', async () => {
  const resume = await readText(
    'Asha Rao\n\nWORK EXPERIENCE\nDeveloper, Acme Ltd.\n2019 - 2021\n- Built things\nTechnologies: Java, SQL\n\nPERSONAL DETAILS\nLanguages known: Hindi (native), English\nHobbies: Chess, trekking\n',
  );
  expect(resume.languages).toEqual([{ language: 'Hindi', fluency: 'native' }, { language: 'English' }]);
  expect(resume.interests).toEqual([{ name: 'Chess' }, { name: 'trekking' }]);
  expect(resume.skills).toBeUndefined();
  expect(resume.otherSections?.[0]?.lines).toContain('Languages known: Hindi (native), English');
});

test('jobs that are one point each', async () => {
  const resume = await readText(`Asha Rao

EXPERIENCE
* Accountant, Nordwind Logistics Ltd. (Jan 2020 – Present)
* Accounts Assistant, Setu Works (2016 – 2019)
- Entered 400 invoices a month
* Trainee, BYK Traders (Jun 2015 – Dec 2015)
`);
  expect(resume.work).toEqual([
    { position: 'Accountant', name: 'Nordwind Logistics Ltd.', startDate: '2020-01' },
    {
      position: 'Accounts Assistant',
      name: 'Setu Works',
      startDate: '2016',
      endDate: '2019',
      highlights: ['Entered 400 invoices a month'],
    },
    { position: 'Trainee', name: 'BYK Traders', startDate: '2015-06', endDate: '2015-12' },
  ]);
});
