import { describe, expect, test } from '@jest/globals';
import { beginsWithPlace } from '../../../workers/parsing/text/profile-places.js';
import { withoutPrintedOrder } from '../../../workers/parsing/text/profile-print.js';
import { readFileOf } from './reading.js';

/* A profile that LinkedIn prints, copied as text. */

const beside = `Contact
harini.k@example.com
www.linkedin.com/in/harini-
kuppan-4b1 (LinkedIn)

Top Skills
Kiln firing
Glazing

Certifications
Studio Potter

`;
const main = `Harini Kuppan
Head of Pottery at Kumbha Crafts | Teacher
Puducherry, India

Summary
I make bowls.

Experience

Kumbha Crafts
5 years 2 months
Head of Pottery
April 2021 - Present (3 years 1 month)
Puducherry, India
Leads eleven potters and two kilns.
Potter
March 2019 - March 2021 (2 years 1 month)

Mud Studio
Apprentice
June 2016 - February 2019 (2 years 9 months)
Auroville

Education
Golden Bridge School
Diploma, Ceramics · (2014 - 2016)

Page 1 of 1
`;
const profile = {
  basics: {
    name: 'Harini Kuppan',
    label: 'Head of Pottery at Kumbha Crafts | Teacher',
    email: 'harini.k@example.com',
    summary: 'I make bowls.',
    profiles: [{ network: 'LinkedIn', username: 'harini-kuppan-4b1' }],
  },
  work: [
    { name: 'Kumbha Crafts', position: 'Head of Pottery', startDate: '2021-04' },
    { name: 'Kumbha Crafts', position: 'Potter', startDate: '2019-03', endDate: '2021-03' },
    { name: 'Mud Studio', position: 'Apprentice', startDate: '2016-06', endDate: '2019-02' },
  ],
  education: [{ institution: 'Golden Bridge School', startDate: '2014', endDate: '2016' }],
  skills: [{ keywords: ['Kiln firing', 'Glazing'] }],
  certificates: [{ name: 'Studio Potter' }],
};

describe('a printed profile', () => {
  test.each([
    ['with space between its parts', beside + main],
    ['without empty lines', (beside + main).replace(/\n+/gu, '\n')],
    ['with its main part far in', beside + main.replaceAll(/^(?=.)/gmu, ' '.repeat(20))],
  ])('%s', async (_, text) => {
    const { resume } = await readFileOf(text, 'a.txt');
    expect(resume).toMatchObject(profile);
    expect(resume.work?.[1]).not.toHaveProperty('summary');
    expect(JSON.stringify(resume.work?.[0])).toContain('Leads eleven potters');
  });
});

test.each([
  ['a town that no list has', ['Velanthavalam', 'Loom Works', 'Weaver', 'dates'], true],
  ['the title of the next job', ['Master Weaver', 'Loom Works', 'dates'], false],
  ['the employer of the next job', ['Loom Works', 'Weaver', 'dates'], false],
  ['what is told of the job', ['Wove silk on two looms.', '', 'Loom Works', 'Weaver', 'dates'], false],
])('below the dates of a job stands %s', (_, below, isPlace) => {
  expect(beginsWithPlace(below, (line) => line === 'dates', 2)).toBe(isPlace);
});

test('a resume that shows such an address is no profile', () => {
  const lines = ['Asha Rao', 'linkedin.com/in/asha-rao', 'Experience', 'Potter', '2 years', 'Education'];
  expect(withoutPrintedOrder(lines)).toBe(lines);
});

test('texts without end', () => {
  const began = performance.now();
  const job = ['A', '1 year', 'Potter', 'May 2020 - Present (1 year)'];
  withoutPrintedOrder([
    'x '.repeat(500_000),
    'linkedin.com/in/asha (LinkedIn)',
    'Experience',
    ...Array.from({ length: 20_000 }, (_, at) => job[at % 4] ?? ''),
  ]);
  expect(performance.now() - began).toBeLessThan(2_000);
});
