import { describe, expect, test } from '@jest/globals';
import { readPage, readText } from './reading.js';

const read = (section: string) => readText(`Deepak Malhotra\nPune\n\n${section}\n`);

describe('skills', () => {
  test('groups before colons, dashes, arrows and wide gaps, two on a line', async () => {
    const { skills } = await read(
      'TECHNICAL SKILLS\nProgramming: Java, Python; Databases: Oracle, MySQL\nTesting Tools - Selenium, JMeter\nOperating Systems → Windows, Linux\nOthers    Git, JIRA',
    );
    expect(skills).toEqual([
      { name: 'Programming', keywords: ['Java', 'Python'] },
      { name: 'Databases', keywords: ['Oracle', 'MySQL'] },
      { name: 'Testing Tools', keywords: ['Selenium', 'JMeter'] },
      { name: 'Operating Systems', keywords: ['Windows', 'Linux'] },
      { name: 'Others', keywords: ['Git', 'JIRA'] },
    ]);
  });

  test('two columns of points, and sentences', async () => {
    const { skills } = await read(
      'SKILLS\n• Inventory management      • Vendor negotiation\n• Demand planning           • SAP MM\n\nCOMPUTER SKILLS\nProficient in MS Excel, Word and PowerPoint; working knowledge of Tally ERP 9.',
    );
    expect(skills?.flatMap(({ keywords = [] }) => keywords).sort()).toEqual(
      ['Demand planning', 'Inventory management', 'MS Excel', 'PowerPoint', 'SAP MM', 'Tally ERP 9', 'Vendor negotiation', 'Word'], // prettier-ignore
    );
  });

  test('languages that people speak are none; those that machines read are', async () => {
    const { skills, languages } = await read(
      'KENNTNISSE\nSprachen: Deutsch (Muttersprache), Englisch (C1)\nSoftware: Figma, Sketch',
    );
    expect(languages).toEqual([
      { language: 'Deutsch', fluency: 'Muttersprache' },
      { language: 'Englisch', fluency: 'C1' },
    ]);
    expect(skills).toEqual([{ name: 'Software', keywords: ['Figma', 'Sketch'] }]);
    expect((await read('SKILLS\nLanguages: Java, Go\nTools: Git, Docker')).languages).toBeUndefined();
  });
});

test('projects tell dates, tools, role and client by labels; outer points name them', async () => {
  const { projects } = await read(
    'PROJECTS\n1. Hospital System\n   Duration: Jan 2020 – Jun 2020\n   Technologies: Java, MySQL\n   Role: Backend developer\n   Client: City Hospital\n   - Built the billing module\n2. Smart Attendance (https://github.com/deepakm/attendance)\n   - Face detection',
  );
  expect(projects).toEqual([
    {
      name: 'Hospital System',
      startDate: '2020-01',
      endDate: '2020-06',
      keywords: ['Java', 'MySQL'],
      roles: ['Backend developer'],
      entity: 'City Hospital',
      highlights: ['Built the billing module'],
    },
    {
      name: 'Smart Attendance',
      url: 'https://github.com/deepakm/attendance',
      highlights: ['Face detection'],
    },
  ]);
});

test('certificates: who gave them, and until when', async () => {
  const { certificates } = await read(
    'CERTIFICATIONS\nAWS Certified Cloud Practitioner (Amazon Web Services) – Feb 2023\nNPTEL: Data Structures, IIT Madras, 2019\nUsability Professional (UXQB), 2020\nCertified Public Accountant (CPA), 2015\nFirst Aid, Kenya Red Cross, valid until Mar 2025',
  );
  expect(certificates).toEqual([
    { name: 'AWS Certified Cloud Practitioner', date: '2023-02', issuer: 'Amazon Web Services' },
    { name: 'NPTEL: Data Structures', date: '2019', issuer: 'IIT Madras' },
    { name: 'Usability Professional', date: '2020', issuer: 'UXQB' },
    { name: 'Certified Public Accountant (CPA)', date: '2015' },
    { name: 'First Aid', endDate: '2025-03', issuer: 'Kenya Red Cross' },
  ]);
});

test('awards and publications', async () => {
  const { awards, publications } = await read(
    'AWARDS\nStar Performer of the Quarter – Wipro Ltd (2021)\nSecured 2nd rank in the college in 2018\n\nPUBLICATIONS\nMalhotra D., Rao S. (2020). A survey of attendance systems. Journal of Applications, 12(3), 45-52.\n„Gärten im Netz“, Zeitschrift für Stadtforschung, 2021',
  );
  expect(awards).toEqual([
    { title: 'Star Performer of the Quarter', date: '2021', awarder: 'Wipro Ltd' },
    { title: 'Secured 2nd rank in the college', date: '2018' },
  ]);
  expect(publications).toMatchObject([
    { name: 'A survey of attendance systems', releaseDate: '2020', summary: 'Malhotra D., Rao S.' },
    { name: 'Gärten im Netz', publisher: 'Zeitschrift für Stadtforschung', releaseDate: '2021' },
  ]);
});

test('points with dates of their own are voluntary roles each', async () => {
  const { volunteer } = await read(
    'VOLUNTEERING\n- Mentor, Girls Who Design, 2020 – 2022\n- Treasurer, Ruaka Youth SACCO, since 2019',
  );
  expect(volunteer).toEqual([
    { organization: 'Girls Who Design', position: 'Mentor', startDate: '2020', endDate: '2022' },
    { organization: 'Ruaka Youth SACCO', position: 'Treasurer', startDate: '2019' },
  ]);
});

test('points are awards each, though one reads as a sentence; those further in tell of it', async () => {
  const { awards } = await read(
    'ACHIEVEMENTS\n• All India Rank 42 in the entrance of 2017\n• Speaker at the annual conference of young vets, 2021.\n  • before two hundred listeners of three colleges.\n• School captain',
  );
  expect(awards?.map(({ title, date }) => [title, date])).toEqual([
    ['All India Rank 42 in the entrance of', '2017'],
    ['Speaker at the annual conference of young vets', '2021'],
    ['School captain', undefined],
  ]);
  expect(awards?.[1]?.summary).toContain('two hundred listeners');
});

test('publications that numbers count are one each, however many lines they need', async () => {
  const { resume } = await readPage([
    [40, 70, '!PUBLICATIONS'],
    [40, 86, '1. Menon, R., Roy, S. and Haas, M. (2022). Lichens of the high passes under acid'],
    [54, 98, 'rain. Journal of Mountain Botany 14(2), 101–119.'],
    [40, 112, '2. Menon, R. and Das, A. (2019). A survey of mosses along the upper reaches of the'],
    [54, 124, 'Teesta. Himalayan Notes 8, 33–47.'],
  ]);
  expect(resume.publications).toMatchObject([
    { name: 'Lichens of the high passes under acid rain', releaseDate: '2022' },
    {
      name: 'A survey of mosses along the upper reaches of the Teesta',
      publisher: 'Himalayan Notes 8, 33–47',
    },
  ]);
});
