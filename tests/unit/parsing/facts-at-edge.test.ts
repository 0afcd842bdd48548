import { expect, test } from '@jest/globals';
import { readPage } from './reading.js';

const duties = [
  'Mended the pumps of three wards and kept their records',
  'Trained two apprentices in reading of drawings',
];

test('hours and the like below the dates at the right edge take no dates away', async () => {
  const { resume } = await readPage([
    [40, 70, '!WORK EXPERIENCE'],
    [40, 90, '!Plant Mechanic'],
    [460, 90, '04/2021 - Present'],
    [40, 104, 'Harbour Water Works'],
    [460, 104, '38 hours per week'],
    [40, 118, `• ${duties[0]}`],
    [40, 146, '!Fitter'],
    [460, 146, '01/2017 - 03/2021'],
    [40, 160, 'Osprey Engines Ltd'],
    [460, 160, '40 hours per week'],
    [40, 174, `• ${duties[1]}`],
  ]);
  expect(resume.work).toMatchObject([
    {
      name: 'Harbour Water Works',
      position: 'Plant Mechanic',
      startDate: '2021-04',
      highlights: [duties[0]],
    },
    { name: 'Osprey Engines Ltd', position: 'Fitter', startDate: '2017-01', endDate: '2021-03' },
  ]);
});

test('bold names of the columns of a table of certificates head no section', async () => {
  const { resume } = await readPage([
    [40, 80, '!CERTIFICATES OF COMPETENCY'],
    [44, 100, '!Certificate'],
    [180, 100, '!Number'],
    [280, 100, '!Issued by'],
    [380, 100, '!Date of issue'],
    [44, 116, 'Engineer Officer Class IV'],
    [180, 116, 'EO-4471'],
    [280, 116, 'DG Shipping'],
    [380, 116, '03/2020'],
    [40, 150, '!SKILLS'],
    [40, 166, 'Welding, Casting'],
  ]);
  expect(resume.certificates).toEqual([
    { name: 'Engineer Officer Class IV', issuer: 'DG Shipping', date: '2020-03' },
  ]);
});

test('dates at the middle of a job stand beside a point, which stays one', async () => {
  const { resume } = await readPage([
    [40, 80, '!EXPERIENCE'],
    [160, 100, '!Maintenance Engineer'],
    [160, 113, 'Noyyal Forgings Ltd, Erode'],
    [40, 130, 'Feb 2018 – Till date'],
    [176, 130, `• ${duties[0]}`],
    [176, 143, `• ${duties[1]}`],
    [160, 170, '!Tool Engineer'],
    [160, 183, 'Amaravathi Tools Ltd, Erode'],
    [40, 200, 'Jun 2013 – Jan 2018'],
    [176, 200, `• ${duties[1]}`],
    [176, 213, `• ${duties[0]}`],
  ]);
  expect(resume.work).toMatchObject([
    { name: 'Noyyal Forgings Ltd', startDate: '2018-02', highlights: duties },
    { name: 'Amaravathi Tools Ltd', startDate: '2013-06', highlights: duties.toReversed() },
  ]);
});
