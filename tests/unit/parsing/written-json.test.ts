import { expect, test } from '@jest/globals';
import { readFileOf } from './reading.js';

/* JSON as editors and people write it. */

const read = async (json: object) => readFileOf(JSON.stringify(json), 'a.json');

test("an editor's sections are boxes: what is shown in them is read, their look is none of the resume", async () => {
  const { resume, reading } = await read({
    basics: {
      name: 'Noor Jahan',
      headline: 'Pattern Maker',
      url: { label: '', href: 'https://noorcuts.in' },
    },
    sections: {
      summary: { name: 'Summary', content: '<p>Pattern maker with <strong>8 years</strong>.</p>' },
      experience: {
        id: 'experience',
        items: [
          {
            id: 'x1',
            visible: true,
            company: 'Sundarban Apparel',
            position: 'Pattern Maker',
            date: 'March 2018 to Present',
            summary: '<p>Lead of six.</p><ul><li><p>Graded 200 styles</p></li><li>Gerber &amp; CLO</li></ul>',
          },
          { id: 'x2', visible: false, company: 'Secret Mills', position: 'Clerk' },
        ],
      },
      education: { items: [{ institution: 'Bengal College', studyType: 'Diploma', date: '2014 to 2016' }] },
      languages: { items: [{ name: 'Bengali', description: 'Native', level: 5 }] },
      profiles: { items: [{ network: 'LinkedIn', url: { href: 'https://linkedin.com/in/noorj' } }] },
      awards: { items: [] },
    },
    metadata: { template: 'rhyhorn' },
  });
  expect(resume).toMatchObject({
    basics: {
      name: 'Noor Jahan',
      label: 'Pattern Maker',
      url: 'https://noorcuts.in',
      summary: 'Pattern maker with 8 years.',
      profiles: [{ network: 'LinkedIn', url: 'https://linkedin.com/in/noorj' }],
    },
    work: [
      {
        name: 'Sundarban Apparel',
        position: 'Pattern Maker',
        startDate: '2018-03',
        summary: 'Lead of six.',
        highlights: ['Graded 200 styles', 'Gerber & CLO'],
      },
    ],
    education: [{ institution: 'Bengal College', startDate: '2014', endDate: '2016' }],
    languages: [{ language: 'Bengali', fluency: 'Native' }],
  });
  expect(reading.unplaced).toEqual([]);
});

test('lists in one text, items that say nothing, a job that goes on', async () => {
  const { resume, reading } = await read({
    basics: { name: 'Noor Jahan', email: 'noor@example.com', profiles: [{ network: '', url: '' }] },
    work: [
      { name: 'Sundarban Apparel', startDate: '2018-03', endDate: null, current: true },
      { name: '', position: '', highlights: [] },
    ],
    skills: 'Grading, Draping (silk, jute), Excel',
    languages: 'Bengali; Hindi',
  });
  expect(resume.work).toEqual([{ name: 'Sundarban Apparel', startDate: '2018-03' }]);
  expect(resume.basics?.profiles ?? []).toEqual([]);
  expect(resume.skills).toEqual([{ name: 'Grading' }, { name: 'Draping (silk, jute)' }, { name: 'Excel' }]);
  expect(resume.languages).toEqual([{ language: 'Bengali' }, { language: 'Hindi' }]);
  expect(reading.unplaced).toEqual([]);
});

test('less than and more than are no tags, and one date stays one', async () => {
  const { resume } = await read({
    basics: { name: 'Noor Jahan', summary: 'Shrinkage a<b and c>d, <5 %' },
    education: [{ institution: 'Bengal College', date: '2016' }],
    skills: [{ name: 'Sewing', level: '3' }],
  });
  expect(resume.basics?.summary).toBe('Shrinkage a<b and c>d, <5 %');
  expect(resume.education).toEqual([{ institution: 'Bengal College', endDate: '2016' }]);
  expect(resume.skills).toEqual([{ name: 'Sewing', level: '3' }]);
});

test('a tag that a text is about stays, and lines between breaks are lines', async () => {
  const { resume } = await read({
    basics: { name: 'Noor Jahan', summary: 'First line.<br>Second line.<br/>' },
    work: [{ name: 'Web Works', highlights: ['Replaced <br> tags and <b> by styles', '<b>Cut</b> waste'] }],
  });
  expect(resume.basics?.summary).toBe('First line.\nSecond line.');
  expect(resume.work?.[0]?.highlights).toEqual(['Replaced <br> tags and <b> by styles', '<b>Cut</b> waste']);
});

test('keys may name their entry, and what tells nothing, beside the field', async () => {
  const { resume, reading } = await read({
    applicant: {
      fullName: 'Deepa Rane',
      currentTitle: 'Lab Technician',
      contactDetails: { mobileNo: '+91 90000 00155', emailId: 'deepa@example.com', currentCity: 'Sangli' },
    },
    professionalSummary: 'Eight years at the bench.',
    employmentHistory: [
      {
        employerName: 'Krishna Diagnostics',
        designation: 'Lab Technician',
        fromDate: '05/2019',
        toDate: null,
        jobLocation: 'Sangli',
        keyResponsibilities: ['Blood counts'],
      },
    ],
    educationDetails: [{ courseName: 'DMLT', nameOfInstitute: 'Miraj College', degreeYear: 2018 }],
  });
  expect(resume).toEqual({
    basics: {
      name: 'Deepa Rane',
      label: 'Lab Technician',
      phone: '+91 90000 00155',
      email: 'deepa@example.com',
      summary: 'Eight years at the bench.',
      location: { city: 'Sangli' },
    },
    work: [
      {
        name: 'Krishna Diagnostics',
        position: 'Lab Technician',
        startDate: '2019-05',
        location: 'Sangli',
        highlights: ['Blood counts'],
      },
    ],
    education: [{ studyType: 'DMLT', institution: 'Miraj College', endDate: '2018' }],
  });
  expect(reading.unplaced).toEqual([]);
});

test('a number beside a name is none of it', async () => {
  const { resume, reading } = await read({
    personal: { name: 'Deepa Rane', email: 'deepa@example.com', employeeId: 'K-7' },
    certifications: [{ certificateName: 'Phlebotomy', certificateNumber: 'P 118', certificateDate: '2020' }],
  });
  expect(resume.certificates).toEqual([{ name: 'Phlebotomy', date: '2020' }]);
  expect(reading.unplaced).toHaveLength(2);
});
