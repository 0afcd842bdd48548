import { expect, test } from '@jest/globals';
import { readText } from './reading.js';

const page = `Devan Pillai
Devan Pillai
2nd degree connection
· 2nd
Plant Manager at Meenachil Rubber
Kottayam, Kerala, India
· Contact info
812 connections

About
About
Rubber technologist.
…see more

Featured
Post
How we save sulphur

Experience
Experience
Meenachil Rubber logo
Meenachil Rubber
Full-time · 6 yrs 2 mos
Plant Manager
Apr 2021 - Present · 3 yrs 8 mos
Kottayam, Kerala, India · On-site
Responsible for 140 people.
Skills: Mixing · Calendering
Shift Engineer
Oct 2018 - Mar 2021 · 2 yrs 6 mos
Vembanad Tyres Ltd logo
Trainee
Vembanad Tyres Ltd · Full-time
Jun 2014 - Sep 2018 · 4 yrs 4 mos
Kochi, Kerala, India

Licenses & certifications
Rubber Technologist
National Rubber Council
Issued Mar 2019 · Expires Mar 2029
Credential ID 77

Skills
Skills
Rubber compounding
Endorsed by 12 colleagues at Meenachil Rubber
29 endorsements
Show all 18 skills
`;

test("a profile copied off LinkedIn's page: titles under their employers, and nothing of the page's own", async () => {
  const resume = await readText(page);
  expect(resume.basics).toMatchObject({ name: 'Devan Pillai', summary: 'Rubber technologist.' });
  expect(resume.work).toEqual([
    {
      name: 'Meenachil Rubber',
      position: 'Plant Manager',
      location: 'Kottayam, Kerala, India',
      startDate: '2021-04',
      highlights: ['Responsible for 140 people.', 'Skills: Mixing · Calendering'],
    },
    { name: 'Meenachil Rubber', position: 'Shift Engineer', startDate: '2018-10', endDate: '2021-03' },
    {
      name: 'Vembanad Tyres Ltd',
      position: 'Trainee',
      location: 'Kochi, Kerala, India',
      startDate: '2014-06',
      endDate: '2018-09',
    },
  ]);
  expect(resume.certificates).toEqual([
    {
      name: 'Rubber Technologist',
      issuer: 'National Rubber Council',
      date: '2019-03',
      endDate: '2029-03',
    },
  ]);
  expect(resume.skills?.flatMap(({ keywords }) => keywords)).toEqual(['Rubber compounding']);
});

test('a resume that names connections and a logo is no such page', async () => {
  const { work } = await readText(`Devan Pillai
devan@example.com

EXPERIENCE
Designer, Meenachil Signs, 2018 - 2021
- Drew the Meenachil logo
- Full-time · 40 hours a week
`);
  expect(work?.[0]?.highlights).toEqual(['Drew the Meenachil logo', 'Full-time · 40 hours a week']);
});

test('a certificate with one date that ends it has no other', async () => {
  const { certificates } = await readText(`Devan Pillai
devan@example.com

CERTIFICATES
- First Aid, valid until March 2026
- Boiler Operator, issued May 2019, expires May 2024
`);
  expect(certificates).toMatchObject([{ endDate: '2026-03' }, { date: '2019-05', endDate: '2024-05' }]);
});
