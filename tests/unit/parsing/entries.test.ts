import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { drawnPdf, placed } from './sample-files.js';

type Placed = readonly (readonly [number, number, string])[];

async function read(lines: Placed): Promise<Awaited<ReturnType<typeof parseFile>>['resume']> {
  const bytes = await drawnPdf((pdf) => {
    placed(pdf, [[40, 30, '!Rohit Menon']], 20);
    placed(pdf, lines);
  });
  return (await parseFile(bytes)).resume;
}

describe('jobs', () => {
  test('a form names each thing by a label', async () => {
    const { work } = await read([
      [40, 80, '!EXPERIENCE'],
      [40, 96, 'Organization: Malabar Constructions'],
      [40, 109, 'Designation: Ward Bridge Lead'],
      [40, 122, 'Duration: Jul 2019 - Present'],
      [40, 135, 'Roles and Responsibilities:'],
      [40, 148, '• Supervised the frame of a tower'],
      [40, 168, 'Organization: Travancore Builders, Kollam'],
      [40, 181, 'Designation: Junior Engineer'],
      [40, 194, 'Duration: Jun 2017 - Jun 2019'],
      [40, 207, '• Levelled a rural road'],
    ]);
    expect(work).toMatchObject([
      { name: 'Malabar Constructions', position: 'Ward Bridge Lead', startDate: '2019-07' },
      { name: 'Travancore Builders', position: 'Junior Engineer', location: 'Kollam', endDate: '2019-06' },
    ]);
    expect(work).toHaveLength(2);
  });

  test('a title keeps its dash and its comma where the employer stands on a line of its own', async () => {
    const { work } = await read([
      [40, 80, '!EXPERIENCE'],
      [40, 96, '!Senior Engineer – Product Design'],
      [400, 96, 'Jul 2019 – Present'],
      [40, 109, 'Kirloskar Pneumatic'],
      [40, 122, '• Designed the housing of a compressor'],
      [40, 145, '!Staff Nurse, Cardiac Unit'],
      [400, 145, 'Jun 2017 – Jun 2019'],
      [40, 158, 'Aster Medcity'],
      [40, 171, '• Cared for patients after surgery'],
    ]);
    expect(work).toMatchObject([
      { name: 'Kirloskar Pneumatic', position: 'Senior Engineer – Product Design' },
      { name: 'Aster Medcity', position: 'Staff Nurse, Cardiac Unit' },
    ]);
  });

  test('duties without marks are told from names by heads that are whole', async () => {
    const { work } = await read([
      [40, 80, '!EXPERIENCE'],
      [40, 96, '2020 – Present: Chef de Partie, Nimmo’s Table'],
      [58, 109, 'Ran the fish section'],
      [58, 122, 'Kept the waste under 3% since 2021'],
      [40, 142, '2017 – 2020: Commis Chef, Restaurant Aniar'],
      [58, 155, 'Baked bread for two services a day'],
    ]);
    expect(work).toMatchObject([
      {
        name: 'Nimmo’s Table',
        position: 'Chef de Partie',
        highlights: ['Ran the fish section', 'Kept the waste under 3% since 2021'],
      },
      {
        name: 'Restaurant Aniar',
        position: 'Commis Chef',
        highlights: ['Baked bread for two services a day'],
      },
    ]);
    expect(work).toHaveLength(2);
  });

  test('who works for themselves has no other employer', async () => {
    const { work } = await read([
      [40, 80, '!EXPERIENCE'],
      [40, 96, '!Product Designer'],
      [400, 96, 'Jul 2019 – Present'],
      [40, 109, 'Kassenwart'],
      [40, 122, '• Drew the onboarding of a till'],
      [40, 145, '!Graphic Designer'],
      [400, 145, 'Jun 2017 – Jun 2019'],
      [40, 158, 'Freelance'],
      [40, 171, '• Books for publishers and museums'],
    ]);
    expect(work).toMatchObject([{ name: 'Kassenwart' }, { name: 'Freelance', position: 'Graphic Designer' }]);
  });

  test('a place that no list knows is told by its spot', async () => {
    const { work } = await read([
      [40, 80, '!EXPERIENCE'],
      [40, 96, '!Lakeshore Hospital'],
      [480, 96, 'Kochi'],
      [40, 109, 'Staff Nurse'],
      [440, 109, 'Jul 2019 – Present'],
      [40, 122, '• Led the night shift'],
      [40, 145, '!Little Flower Mission'],
      [480, 145, 'Angamaly'],
      [40, 158, 'Health Visitor'],
      [440, 158, 'Jun 2017 – Jun 2019'],
      [40, 171, '• Managed a general ward'],
    ]);
    expect(work).toMatchObject([
      { name: 'Lakeshore Hospital', location: 'Kochi', position: 'Staff Nurse' },
      { name: 'Little Flower Mission', location: 'Angamaly', position: 'Health Visitor' },
    ]);
  });
});

describe('degrees', () => {
  test('schools without a school’s word stand where the others stand', async () => {
    const { education } = await read([
      [40, 80, '!EDUCATION'],
      [40, 96, '!MBA in Marketing'],
      [440, 96, '2013 – 2015'],
      [40, 109, 'XLRI Jamshedpur'],
      [40, 130, '!Certified Rack Inspector'],
      [440, 130, '2011 – 2012'],
      [40, 143, 'NTTF'],
      [40, 164, '!B.Com.'],
      [440, 164, '2008 – 2011'],
      [40, 177, 'Osmania University'],
    ]);
    expect(education).toMatchObject([
      { institution: 'XLRI Jamshedpur', studyType: 'MBA', area: 'Marketing' },
      { institution: 'NTTF', studyType: 'Certified Rack Inspector', endDate: '2012' },
      { institution: 'Osmania University', studyType: 'B.Com.' },
    ]);
  });

  test('a sentence names the degree, a school that no list knows, and the years', async () => {
    const { education } = await read([
      [40, 80, '!EDUCATION'],
      [40, 96, 'Master in Management, EM Lyon, 2008 – 2012'],
    ]);
    expect(education).toMatchObject([{ institution: 'EM Lyon', area: 'Management', startDate: '2008' }]);
  });

  test('a form names them by labels', async () => {
    const { education } = await read([
      [40, 80, '!EDUCATION'],
      [40, 96, 'Degree: Diploma in Tool Making'],
      [40, 109, 'Institute: NTTF Bengaluru'],
      [40, 122, 'Year: 2009 - 2012'],
      [40, 135, 'Score: 81%'],
    ]);
    expect(education).toMatchObject([
      { institution: 'NTTF Bengaluru', studyType: 'Diploma', startDate: '2009', score: '81%' },
    ]);
  });
});
