import { describe, expect, test } from '@jest/globals';
import { readText } from './reading.js';

const read = (...lines: string[]) => readText(['Asha Rao', 'asha@example.com', '', ...lines].join('\n'));

describe('jobs and studies as forms and letters tell them', () => {
  test('a sentence names title, employer, place and dates', async () => {
    const { work } = await read(
      'EXPERIENCE',
      '',
      'Presently working as a Senior Staff Nurse in Caritas Hospital, Kottayam from September 2020 to till date.',
      '- In charge of a ward',
      'Worked as Staff Nurse at Rajagiri Hospital, Kochi from February 2018 to August 2020.',
    );
    expect(work).toMatchObject([
      {
        name: 'Caritas Hospital',
        position: 'Senior Staff Nurse',
        location: 'Kottayam',
        startDate: '2020-09',
      },
      { name: 'Rajagiri Hospital', position: 'Staff Nurse', startDate: '2018-02', endDate: '2020-08' },
    ]);
    expect(work?.[0]?.highlights).toEqual(['In charge of a ward']);
  });

  test('a sentence without dates stays what is told of a job', async () => {
    const { work } = await read(
      'EXPERIENCE',
      '',
      'Site Engineer, Gammon India Ltd., 2018 – 2021',
      '- Worked as a coordinator in all meetings with the client',
    );
    expect(work).toMatchObject([{ position: 'Site Engineer', name: 'Gammon India Ltd.' }]);
    expect(work?.[0]?.highlights).toEqual(['Worked as a coordinator in all meetings with the client']);
  });

  test('numbered employers with title and dates in the next line', async () => {
    const { work } = await read(
      'EXPERIENCE',
      '',
      '1) Indian Overseas Bank, Madurai',
      '   Assistant Manager                 June 2018 to till date',
      '   * Appraisal of loans',
      '',
      '2) City Union Bank Ltd., Kumbakonam',
      '   Probationary Officer              Aug 2014 to May 2018',
    );
    expect(work).toMatchObject([
      { name: 'Indian Overseas Bank', position: 'Assistant Manager', startDate: '2018-06' },
      { name: 'City Union Bank Ltd.', position: 'Probationary Officer', endDate: '2018-05' },
    ]);
  });

  test('under an employer a title keeps its department', async () => {
    const { work } = await read(
      'EXPERIENCE',
      'THE HOME DEPOT, Atlanta, GA                    2017 - Present',
      'Senior Manager, Supply Chain (2020 - Present)',
      '* Budget of a region',
      'Manager, Transportation (2017 - 2020)',
      '* Contracts with carriers',
    );
    expect(work?.map(({ name, position }) => [name, position])).toEqual([
      ['THE HOME DEPOT', 'Senior Manager, Supply Chain'],
      ['THE HOME DEPOT', 'Manager, Transportation'],
    ]);
  });

  test('a degree from a school, and what else its sentence says', async () => {
    const { education } = await read(
      'EDUCATION',
      '',
      '- B.Sc. Nursing from Caritas College of Nursing (2013 - 2017) with 74%.',
      '- SSLC from Infant Jesus High School (2011) with 91%.',
    );
    expect(education).toMatchObject([
      { institution: 'Caritas College of Nursing', studyType: 'B.Sc.', area: 'Nursing', score: '74%' },
      { institution: 'Infant Jesus High School', studyType: 'SSLC', endDate: '2011' },
    ]);
  });

  test('the numbers of a table’s rows name nothing', async () => {
    const { education } = await read(
      'EDUCATION',
      '',
      'S.No.   Examination   Board / University    Year    % of Marks',
      '1       B.Pharm.      University of Pune    2013    64%',
      '2       HSC           Pune Board            2009    71%',
    );
    expect(education).toMatchObject([
      { institution: 'University of Pune', studyType: 'B.Pharm.', score: '64%' },
      { institution: 'Pune Board', studyType: 'HSC' },
    ]);
  });

  test('place and day under a resume are no skills', async () => {
    const { skills } = await read('KENNTNISSE', 'AutoCAD, MS Project', '', 'Leipzig, den 03.02.2024');
    expect(skills?.flatMap(({ keywords = [] }) => keywords)).toEqual(['AutoCAD', 'MS Project']);
  });
});

test('the employer may come before the title', async () => {
  const { work } = await readText(
    'Irfan Shaikh\nirfan@example.in\n\nExperience\nPresently working with DTDC Express Ltd as Delivery Van Driver since February 2019\n\nWorked at Meru Cabs as a Driver from March 2015 to January 2017.\n',
  );
  expect(work).toMatchObject([
    { name: 'DTDC Express Ltd', position: 'Delivery Van Driver', startDate: '2019-02' },
    { name: 'Meru Cabs', position: 'Driver', startDate: '2015-03', endDate: '2017-01' },
  ]);
});

test('years of experience in a place, as something, with dates are a job', async () => {
  const { work } = await readText(
    'Ankit Singh\nankit@example.in\n\nWORKING EXPERIENCE:\n• Presently working with Subros Ltd., Noida as a Quality Engineer from 15 July 2020 to till now.\n• 2 years experience in Minda Industries Pvt. Ltd., Manesar as GET (Quality) from Aug-2018 to June-2020.\n• 5 years of experience in sales as such\n',
  );
  expect(work).toMatchObject([
    { name: 'Subros Ltd.', location: 'Noida', position: 'Quality Engineer', startDate: '2020-07' },
    {
      name: 'Minda Industries Pvt. Ltd.',
      location: 'Manesar',
      position: 'GET (Quality)',
      endDate: '2020-06',
    },
  ]);
  expect(work).toHaveLength(2);
});

test('that an examination was passed is no part of its name', async () => {
  const { education } = await readText(
    'Ankit Singh\nankit@example.in\n\nACADEMIC QUALIFICATION:\n• Passed High School from U.P. Board in 2012 with 1st Division.\n• 12th Pass from U.P. Board in 2014\n• B.Tech in Mechanical Engineering from AKTU, Lucknow in 2018 with 72.4%.\n',
  );
  expect(education).toMatchObject([
    { institution: 'U.P. Board', studyType: 'High School', score: '1st Division' },
    { institution: 'U.P. Board', studyType: '12th', endDate: '2014' },
    { institution: 'AKTU', location: 'Lucknow', studyType: 'B.Tech', area: 'Mechanical Engineering' },
  ]);
  expect(education?.[1]?.area).toBeUndefined();
});
