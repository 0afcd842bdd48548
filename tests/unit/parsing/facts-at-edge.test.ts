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
