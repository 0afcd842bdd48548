import { describe, expect, test } from '@jest/globals';
import { withoutAddress } from '../../../workers/parsing/fields/heads/employer-address.js';
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

  test('what stands behind the full name of a firm is its address, but for a department', async () => {
    const { work } = await read([
      [40, 80, '!EXPERIENCE'],
      [40, 96, 'Organization: Warana Castings Pvt. Ltd., MIDC Shiroli, Kolhapur'],
      [40, 109, 'Designation: Graduate Apprentice'],
      [40, 122, 'Duration: Aug 2023 - Jul 2024'],
      [40, 135, '• Prepared the daily rejection report'],
      [40, 155, 'Organization: Ilmenau Elektrik GmbH, Lausitzer Str. 40, 02828 Görlitz'],
      [40, 168, 'Designation: Electrician'],
      [40, 181, 'Duration: Jan 2020 - Jul 2023'],
      [40, 194, '• Wired switchgear'],
    ]);
    expect(work).toMatchObject([
      { name: 'Warana Castings Pvt. Ltd.', location: 'MIDC Shiroli, Kolhapur' },
      { name: 'Ilmenau Elektrik GmbH', location: 'Lausitzer Str. 40, 02828 Görlitz' },
    ]);
    expect(withoutAddress('Coastal Retail Ltd., Supply Chain').address).toBeNull();
    expect(withoutAddress('Tata Steel Ltd., Tata Motors Ltd.').address).toBeNull();
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

  test('the heads of a section are parted alike: one clear word tells for all of them', async () => {
    const { work } = await read([
      [40, 80, '!EXPERIENCE'],
      [40, 96, 'Nimmo’s Table, Ennis, Sous Chef'],
      [400, 96, '2020 – 2022'],
      [40, 109, '• Ran the fish section'],
      [40, 129, 'Aniar, Galway, Second Commis of Larder'],
      [400, 129, '2017 – 2020'],
      [40, 142, '• Baked bread for two services a day'],
      [40, 162, 'Loam, Cork, 2IC Pastry'],
      [400, 162, '2015 – 2017'],
      [40, 175, '• Made the ices'],
    ]);
    expect(work).toMatchObject([
      { name: 'Nimmo’s Table', location: 'Ennis', position: 'Sous Chef' },
      { name: 'Aniar', location: 'Galway', position: 'Second Commis of Larder' },
      { name: 'Loam', location: 'Cork', position: '2IC Pastry' },
    ]);
  });

  test('brackets part the employer from the title, as marks do', async () => {
    const { work } = await read([
      [40, 80, '!EXPERIENCE'],
      [40, 96, 'Mainfreight (Shift Manager)'],
      [400, 96, '2020 – 2022'],
      [40, 109, '• Led a crew of nine'],
      [40, 129, 'Downer (Storeperson)'],
      [400, 129, '2017 – 2020'],
      [40, 142, '• Receipted sixty containers a week'],
    ]);
    expect(work).toMatchObject([
      { name: 'Mainfreight', position: 'Shift Manager' },
      { name: 'Downer', position: 'Storeperson' },
    ]);
  });

  test('numbers that count the jobs name nothing', async () => {
    const { work } = await read([
      [40, 80, '!EXPERIENCE'],
      [40, 96, '1. Bus Driver – KPN Travels (2012 – 2018)'],
      [40, 109, '2. Trailer Driver – Al Futtaim Logistics (2008 – 2012)'],
    ]);
    expect(work).toMatchObject([
      { name: 'KPN Travels', position: 'Bus Driver' },
      { name: 'Al Futtaim Logistics', position: 'Trailer Driver' },
    ]);
  });

  test('duties in a column beside the heads are read below them', async () => {
    const { work } = await read([
      [40, 80, '!EXPERIENCE'],
      [40, 96, '2018 – 2021'],
      [140, 96, '!Rating Analyst'],
      [300, 96, 'Rated 40 issuers in textiles and auto components'],
      [140, 109, 'CRISIL, Mumbai'],
      [300, 109, 'Wrote the sector note on spinning mills'],
      [40, 135, '2015 – 2018'],
      [140, 135, '!Audit Trainee'],
      [300, 135, 'Audited two banks and an insurer in three years'],
      [140, 148, 'Deloitte, New Delhi'],
    ]);
    expect(work).toMatchObject([
      {
        name: 'CRISIL',
        position: 'Rating Analyst',
        location: 'Mumbai',
        highlights: [
          'Rated 40 issuers in textiles and auto components',
          'Wrote the sector note on spinning mills',
        ],
      },
      {
        name: 'Deloitte',
        position: 'Audit Trainee',
        highlights: ['Audited two banks and an insurer in three years'],
      },
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
