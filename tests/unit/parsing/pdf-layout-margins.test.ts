import { expect, test } from '@jest/globals';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { readPage } from './reading.js';
import type { Placed } from './sample-files.js';

const read = async (lines: Placed): Promise<ResumeContent> => (await readPage(lines)).resume;

const jobs = [
  {
    name: 'Malabar Constructions Pvt. Ltd.',
    position: 'Site Engineer',
    startDate: '2019-07',
    highlights: ['Supervised the frame of a residential tower in the city'],
  },
  {
    name: 'Travancore Builders',
    position: 'Junior Engineer',
    startDate: '2017-06',
    endDate: '2019-06',
    highlights: ['Levelled a rural road and tested its concrete'],
  },
];

test('dates in the margin may stand a little higher than their text, and need two lines', async () => {
  const { work } = await read([
    [40, 70, '!Experience'],
    [40, 88, 'July 2019 –'],
    [40, 101, 'Present'],
    [150, 93, '!Site Engineer'],
    [150, 106, 'Malabar Constructions Pvt. Ltd.'],
    [150, 119, '• Supervised the frame of a residential tower in the city'],
    [40, 138, 'June 2017 –'],
    [40, 151, 'June 2019'],
    [150, 143, '!Junior Engineer'],
    [150, 156, 'Travancore Builders'],
    [150, 169, '• Levelled a rural road and tested its concrete'],
  ]);
  expect(work).toMatchObject(jobs);
});

test('dates at the right edge may need two lines', async () => {
  const { work } = await read([
    [40, 70, '!Experience'],
    [40, 93, '!Site Engineer'],
    [500, 93, 'July 2019 –'],
    [40, 106, 'Malabar Constructions Pvt. Ltd.'],
    [500, 106, 'Present'],
    [40, 119, '• Supervised the frame of a residential tower in the city'],
    [40, 143, '!Junior Engineer'],
    [500, 143, 'June 2017 –'],
    [40, 156, 'Travancore Builders'],
    [500, 156, 'June 2019'],
    [40, 169, '• Levelled a rural road and tested its concrete'],
  ]);
  expect(work).toMatchObject(jobs);
});

test('the cells of a table belong to the row in which they begin, however many lines they need', async () => {
  const { work } = await read([
    [40, 70, '!Experience'],
    [40, 90, '!Period'],
    [120, 90, '!Employer'],
    [230, 90, '!Position and duties'],
    [40, 112, 'Jul 2019 –'],
    [40, 125, 'Present'],
    [120, 112, 'Malabar Constructions'],
    [120, 125, 'Pvt. Ltd.'],
    [230, 112, '!Site Engineer'],
    [230, 125, '• Supervised the frame of a residential tower in the city'],
    [40, 148, 'Jun 2017 –'],
    [40, 161, 'Jun 2019'],
    [120, 148, 'Travancore Builders'],
    [230, 148, '!Junior Engineer'],
    [230, 161, '• Levelled a rural road and tested its concrete'],
  ]);
  expect(work).toMatchObject(jobs);
});

test('employer, place and dates may stand together beside the title and its duties', async () => {
  const { work } = await read([
    [40, 70, '!Experience'],
    [40, 90, '!Malabar Constructions Pvt. Ltd.'],
    [40, 103, 'Kochi'],
    [40, 116, 'Jul 2019 – Present'],
    [230, 90, '!Site Engineer'],
    [230, 103, '• Supervised the frame of a residential tower in the city'],
    [40, 140, '!Travancore Builders'],
    [40, 153, 'Kollam'],
    [40, 166, 'Jun 2017 – Jun 2019'],
    [230, 140, '!Junior Engineer'],
    [230, 153, '• Levelled a rural road and tested its concrete'],
  ]);
  expect(work).toMatchObject(jobs.map((job, index) => ({ ...job, location: ['Kochi', 'Kollam'][index] })));
});

test('headings in the margin may need two lines, and have wordings that no list knows', async () => {
  const { work, education, skills } = await read([
    [40, 80, '!Building'],
    [40, 93, '!Experience'],
    [150, 80, '!Site Engineer'],
    [400, 80, 'Jul 2019 – Present'],
    [150, 93, 'Malabar Constructions Pvt. Ltd.'],
    [150, 106, '• Supervised the frame of a residential tower in the city'],
    [40, 130, '!Education'],
    [150, 130, '!B.Tech. in Civil Engineering'],
    [400, 130, '2013 – 2017'],
    [150, 143, 'College of Engineering Trivandrum'],
    [40, 167, '!Site Skills'],
    [150, 167, 'AutoCAD, STAAD.Pro, Revit, Levelling'],
    [150, 180, 'Primavera, Bar bending schedules'],
  ]);
  expect(work).toMatchObject(jobs.slice(0, 1));
  expect(education).toMatchObject([{ institution: 'College of Engineering Trivandrum', startDate: '2013' }]);
  expect(skills?.flatMap(({ keywords }) => keywords)).toContain('Primavera');
});

test('a word of a list that is also a heading does not part the page into columns', async () => {
  const { work, skills } = await read([
    [40, 70, '!SKILLS'],
    [40, 86, '• Territory planning'],
    [250, 86, '• Negotiation'],
    [430, 86, '• Salesforce'],
    [40, 99, '• Forecasting'],
    [250, 99, '• Hiring'],
    [430, 99, '• Gong'],
    [40, 112, '• Key accounts'],
    [250, 112, '• Coaching'],
    [430, 112, '• Outreach'],
    [40, 140, '!EXPERIENCE'],
    [40, 156, '!Site Engineer'],
    [430, 156, 'Jul 2019 – Present'],
    [40, 169, 'Malabar Constructions Pvt. Ltd.'],
    [40, 182, '• Supervised the frame of a residential tower in the city'],
  ]);
  expect(work).toMatchObject(jobs.slice(0, 1));
  expect(skills?.flatMap(({ keywords }) => keywords)).toHaveLength(9);
});

test('years in the margin date one line of a list each, a range that needs two lines one job', async () => {
  const { awards, work } = await read([
    [40, 70, '!EXPERIENCE'],
    [40, 86, '2019 –'],
    [150, 86, '!Site Engineer'],
    [40, 99, '2021'],
    [150, 99, 'Malabar Constructions Pvt. Ltd.'],
    [150, 112, '• Supervised the frame of a residential tower in the city'],
    [40, 140, '!AWARDS'],
    [40, 156, '2021'],
    [150, 156, 'Young Engineer of the Year'],
    [40, 169, '2018'],
    [150, 169, 'Prize for the best bridge of the district'],
    [40, 182, '2011'],
    [150, 182, 'National Talent Scholarship'],
  ]);
  expect(awards?.map(({ date }) => date)).toEqual(['2021', '2018', '2011']);
  expect(work).toMatchObject([{ position: 'Site Engineer', startDate: '2019', endDate: '2021' }]);
});
