import { expect, test } from '@jest/globals';
import { readPage, readText } from './reading.js';

test('how one studied, and a range of marks, are no subject', async () => {
  const { education } = await readText(
    'Lata Menon\nlata@example.in\n\nEducation\n\nClass XII\nKerala State Board\n2012 | English medium | 85-89.9%\n\nB.Com\nSree Narayana College\n2015 | Full Time\n',
  );
  expect(education).toMatchObject([
    { institution: 'Kerala State Board', studyType: 'Class XII', endDate: '2012', score: '85-89.9%' },
    { institution: 'Sree Narayana College', studyType: 'B.Com', endDate: '2015' },
  ]);
  for (const study of education ?? []) {
    expect(study).not.toHaveProperty('area');
    expect(study).not.toHaveProperty('location');
  }
});

test('points that end as sentences are studies each, also where one needs two lines', async () => {
  const { resume } = await readPage([
    [40, 70, '!EDUCATION'],
    [40, 86, '• B.Tech (Civil Engineering) from Gomti Institute of Technology, Kanpur in 2019'],
    [50, 98, 'with 74%.'],
    [40, 110, '• 12th from UPSEB in 2015 with 81%.'],
    [40, 122, '• 10th from UPSEB in 2013 with 85%.'],
  ]);
  expect(resume.education?.map(({ studyType, endDate }) => [studyType?.slice(0, 6), endDate])).toEqual([
    ['B.Tech', '2019'],
    ['12th', '2015'],
    ['10th', '2013'],
  ]);
  const { education } = await readText('Lata Menon\n\nEducation\n\n• B.Sc.\n');
  expect(education?.map(({ studyType }) => studyType)).toEqual(['B.Sc.']);
});

test('a certificate whose name needs two lines is one', async () => {
  const { resume } = await readPage([
    [40, 70, '!CERTIFICATIONS'],
    [40, 86, '• Completed a course of the national institute on the upkeep of electric buses, with Elite'],
    [50, 98, 'grade'],
    [40, 110, '• Typewriting Hindi'],
    [40, 122, 'First Aid at Work'],
  ]);
  expect(resume.certificates?.map(({ name }) => name?.slice(-10))).toEqual([
    'lite grade',
    'ting Hindi',
    'id at Work',
  ]);
});

test('a thesis is told of a degree, with its label', async () => {
  const { education } = await readText(
    'Lata Menon\nlata@example.in\n\nEducation\n\nPh.D. in Zoology  2010 – 2015\nPanjab University, Chandigarh\nThesis: Flocks of starlings over towns\n\nM.Sc. in Zoology  2008 – 2010\nUniversity of Calcutta\n',
  );
  expect(education?.[0]).toMatchObject({
    institution: 'Panjab University',
    location: 'Chandigarh',
    area: 'Zoology',
    highlights: ['Thesis: Flocks of starlings over towns'],
  });
});
