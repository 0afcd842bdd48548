import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { reading } from '../../../shared/resume/reading.js';
import { zipOf } from './sample-files.js';

const files: Record<string, string> = {
  'Profile.csv':
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n' +
    'Leila,Haddad,,,,Pharmacist in charge,"Runs a night pharmacy.\nTeaches.",Pharmacy,,"Pune, Maharashtra, India",,"[PERSONAL:https://leila.example,OTHER:https://github.com/leilah]",\n',
  'Email Addresses.csv':
    'Email Address,Confirmed,Primary,Updated On\nold@example.com,Yes,No,1/1/20\nleila@example.com,Yes,Yes,2/2/22\n',
  'PhoneNumbers.csv': 'Extension,Number,Type\n,+91 90000 00188,Mobile\n',
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\n' +
    '"Apollo ""Night"" Pharmacy, Kothrud",Pharmacist in charge,"Leads the night shift\n• Cut wrong labels to 2 in 10,000\n- Trained six juniors",Pune,Feb 2021,\n' +
    'Sahyadri Chemists,Pharmacist,,,Jun 2016,Jan 2021\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nPoona College of Pharmacy,2012,2016,,Bachelor of Pharmacy,Drama club\n',
  'Skills.csv': 'Name\nDispensing\nInventory\n',
  'Languages.csv': 'Name,Proficiency\nMarathi,Native or bilingual proficiency\n',
  'Certifications.csv':
    'Name,Url,Authority,Started On,Finished On,License Number\nRegistered Pharmacist,,State Council,Aug 2016,,B-1\n',
  'Honors.csv': 'Title,Description,Issued On\nEmployee of the year,For the night shift,Dec 2022\n',
  'Projects.csv':
    'Title,Description,Url,Started On,Finished On\nLabel checker,A scanner,https://l.example,Mar 2022,Apr 2022\n',
  'Courses.csv': 'Name,Number\nPharmacology,PH-2\n',
  'Connections.csv': 'Notes:\n"Somebody else"\n\nFirst Name,Last Name\nNot,Mine\n',
};

const zipped = (folder = ''): Uint8Array =>
  zipOf(Object.entries(files).map(([name, text]) => ({ name: folder + name, content: Buffer.from(text) })));

describe("LinkedIn's data export", () => {
  test.each(['', 'Basic_LinkedInDataExport_11-21-2026/'])('the whole ZIP, in folder "%s"', async (folder) => {
    const { kind, resume, reading, text } = await parseFile(zipped(folder), { fileName: 'export.zip' });
    expect(kind).toBe('linkedin');
    expect(resume).toEqual({
      basics: {
        name: 'Leila Haddad',
        label: 'Pharmacist in charge',
        summary: 'Runs a night pharmacy.\nTeaches.',
        location: { city: 'Pune', region: 'Maharashtra' },
        url: 'https://leila.example',
        profiles: [{ network: 'GitHub', username: 'leilah', url: 'https://github.com/leilah' }],
        email: 'leila@example.com',
        phone: '+91 90000 00188',
      },
      work: [
        {
          name: 'Apollo "Night" Pharmacy, Kothrud',
          position: 'Pharmacist in charge',
          summary: 'Leads the night shift',
          highlights: ['Cut wrong labels to 2 in 10,000', 'Trained six juniors'],
          location: 'Pune',
          startDate: '2021-02',
        },
        {
          name: 'Sahyadri Chemists',
          position: 'Pharmacist',
          startDate: '2016-06',
          endDate: '2021-01',
        },
      ],
      education: [
        {
          institution: 'Poona College of Pharmacy',
          startDate: '2012',
          endDate: '2016',
          studyType: 'Bachelor of Pharmacy',
          highlights: ['Drama club'],
        },
      ],
      skills: [{ keywords: ['Dispensing', 'Inventory'] }],
      languages: [{ language: 'Marathi', fluency: 'Native or bilingual proficiency' }],
      certificates: [{ name: 'Registered Pharmacist', issuer: 'State Council', date: '2016-08' }],
      awards: [{ title: 'Employee of the year', summary: 'For the night shift', date: '2022-12' }],
      projects: [
        {
          name: 'Label checker',
          description: 'A scanner',
          url: 'https://l.example',
          startDate: '2022-03',
          endDate: '2022-04',
        },
      ],
      otherSections: [{ heading: 'Courses', lines: ['Pharmacology, PH-2'] }],
    });
    expect(reading.unplaced).toEqual(['Industry: Pharmacy', 'License Number: B-1']);
    expect(text).not.toMatch(/Somebody|Not/);
  });

  test.each([
    ['Positions.csv', 'work'],
    ['Education.csv', 'education'],
    ['Skills.csv', 'skills'],
    ['Profile.csv', 'basics'],
  ])('%s alone', async (name, key) => {
    const bytes = new TextEncoder().encode(`\uFEFF${files[name] ?? ''}`);
    const { kind, resume } = await parseFile(bytes, { fileName: name });
    expect(kind).toBe('linkedin');
    expect(Object.keys(resume)).toEqual([key]);
  });

  test('saved by a spreadsheet program with its own separators', async () => {
    const bytes = new TextEncoder().encode(
      'Company Name;Title;Description;Location;Started On;Finished On\r\nAcme, Inc.;Baker;;Rome;Jan 2020;\r\n',
    );
    const { resume } = await parseFile(bytes, { fileName: 'Positions (1).csv' });
    expect(resume.work).toEqual([
      { name: 'Acme, Inc.', position: 'Baker', location: 'Rome', startDate: '2020-01' },
    ]);
  });

  test.each([
    ['another CSV', 'a,b\n1,2\n', 'table.csv', 'unsupported-file'],
    ['a file without entries', 'Company Name,Title,Started On\n', 'Positions.csv', 'empty-file'],
  ])('%s', async (_, text, fileName, code) => {
    const failure = parseFile(new TextEncoder().encode(text), { fileName });
    await expect(failure).rejects.toMatchObject({ code });
  });

  test('more rows without a place than a reading tells of', async () => {
    const rows = 'Acme,Baker,,Rome,no month at all\n'.repeat(600);
    const bytes = new TextEncoder().encode(`Company Name,Title,Description,Location,Started On\n${rows}`);
    const { reading: told } = await parseFile(bytes, { fileName: 'Positions.csv' });
    expect(reading.safeParse(told)).toMatchObject({ success: true });
    expect(told.unplaced).toHaveLength(500);
  });

  test('a ZIP that unpacks to too much', async () => {
    const bomb = zipOf([{ name: 'Positions.csv', content: Buffer.alloc(60 * 1024 * 1024) }]);
    await expect(parseFile(bomb)).rejects.toMatchObject({ code: 'file-too-complex' });
  });
});
