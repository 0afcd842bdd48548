import { describe, expect, test } from '@jest/globals';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { readText } from './reading.js';

const read = (text: string, fileName = 'resume.md') => readText(text, fileName);

const head = '# Harriet Bellamy\n\nharriet.bellamy@example.co.uk | +44 7700 900318\n';
const jobs = `**Events Manager**, Harbourside Venues Ltd
March 2020 – Present
- Ran 64 conferences a year

**Sales Assistant**, Bellamy Family Bakery
June 2013 – August 2015
- Opened the shop on Saturdays
`;
const employersOf = ({ work = [] }: ResumeContent): (string | undefined)[] => work.map(({ name }) => name);

describe('sections whose heading no list knows, by what they hold', () => {
  test.each(["Where I've worked", 'My journey', 'What I have done', 'Places I have been'])(
    'jobs under "%s"',
    async (heading) => {
      const resume = await read(`${head}\n## ${heading}\n\n${jobs}`);
      expect(employersOf(resume)).toEqual(['Harbourside Venues Ltd', 'Bellamy Family Bakery']);
      expect(resume.otherSections).toBeUndefined();
    },
  );

  test('jobs under a second, unknown heading join those under a known one', async () => {
    const known =
      '## Experience\n\n**Area Manager**, Harbour Hotels Group\nJanuary 2023 – Present\n- Led nine\n';
    const resume = await read(`${head}\n${known}\n## Before all that\n\n${jobs}`);
    expect(employersOf(resume)).toContain('Bellamy Family Bakery');
  });

  test('degrees that others were taught for are not the person’s', async () => {
    const studies = '## Education\n\nPh.D. in Botany, University of Calcutta, 2010 – 2015\n';
    const lessons = '## Teaching\n\nPlant Physiology (MSc)  2019 – Present\n\nMycology (BSc)  2017 – 2019\n';
    const resume = await read(`${head}\n## Experience\n\n${jobs}\n${studies}\n${lessons}`);
    expect(resume.education).toHaveLength(1);
    expect(resume.otherSections?.[0]?.heading).toBe('Teaching');
  });

  test('what is done for nothing is no job, and keeps its own heading', async () => {
    const resume = await read(
      `${head}\n## Experience\n\n${jobs}\n## Giving back\n\n**Treasurer**, Frome Hockey Club\nMay 2016 – Present\n`,
    );
    expect(resume.work).toHaveLength(2);
    expect(resume.otherSections?.[0]?.heading).toBe('Giving back');
  });

  test('degrees with their schools', async () => {
    const studies =
      'BA (Hons) Events Management, University of the West of England, 2012 – 2015\n\nA-levels, Frome College, 2010 – 2012\n';
    const resume = await read(`${head}\n## Experience\n\n${jobs}\n## Where I learnt it\n\n${studies}`);
    expect((resume.education ?? []).map(({ institution }) => institution)).toEqual([
      'University of the West of England',
      'Frome College',
    ]);
    expect(resume.work).toHaveLength(2);
  });

  test('a teacher at schools has jobs there, and no studies', async () => {
    const taught = `**Mathematics Teacher**, St. Thomas Higher Secondary School
June 2017 – Present
- Head the examination committee

**Trainee Teacher**, Little Flower Convent School
June 2012 – March 2013
- Taught classes V and VI
`;
    const resume = await read(`${head}\n## Chalk and board\n\n${taught}`);
    expect(resume.work).toHaveLength(2);
    expect(resume.education ?? []).toEqual([]);
  });

  test('a list that is mostly names of skills', async () => {
    const resume = await read(
      `${head}\n## Experience\n\n${jobs}\n## What's in my bag\n\nPython, Kubernetes, Terraform, PostgreSQL, Figma\n`,
    );
    expect(resume.skills?.flatMap(({ keywords = [] }) => keywords)).toContain('Terraform');
  });

  test.each([
    ['Far from the ward', 'Wild swimming, Pottery, Hurling, Fiddle'],
    ['Tongues', 'English, French, Irish'],
  ])('"%s" over other lists stays as it is', async (heading, list) => {
    const resume = await read(`${head}\n## Experience\n\n${jobs}\n## ${heading}\n\n${list}\n`);
    expect(resume.otherSections).toEqual([{ heading, lines: [list] }]);
    expect(resume.skills ?? []).toEqual([]);
  });
});

describe('headings of which none is known, by their look', () => {
  test('capitals between empty lines', async () => {
    const resume = await read(
      `Cian Fogarty\ncian.fogarty@example.ie\n\nTHE SHORT OF IT\n\nSous chef who bakes, butchers and keeps the books.\n\nKITCHENS\n\nSous Chef, Claddagh Bay Hotel, March 2021 – Present\n- Lead eleven cooks\n\nChef de Partie, Galway Hotels Ltd, January 2018 – February 2021\n- Ran the fish section\n\nHANDY WITH\n\nHACCP, Food safety, Inventory management, Baking\n`,
      'resume.txt',
    );
    expect(employersOf(resume)).toEqual(['Claddagh Bay Hotel', 'Galway Hotels Ltd']);
    expect(resume.skills?.[0]?.name).toBe('HANDY WITH');
    expect(resume.otherSections?.[0]?.heading).toBe('THE SHORT OF IT');
  });
});

describe('"Professional Qualification", in any number', () => {
  const under = (lines: string) =>
    read(`${head}\n## Experience\n\n${jobs}\n## Professional Qualification\n\n${lines}`);

  test('has degrees where it lists them', async () => {
    const { education, certificates } = await under(
      'B.Sc Nursing, Lisie College of Nursing, 2010, 71%\n\nGNM, Govt. School of Nursing, 2006\n',
    );
    expect(education).toMatchObject([
      { institution: 'Lisie College of Nursing', endDate: '2010' },
      { institution: 'Govt. School of Nursing', endDate: '2006' },
    ]);
    expect(certificates).toBeUndefined();
  });

  test('has degrees where a table names each with its institute', async () => {
    const { education, certificates } = await under(
      '| Examination | Institute | Attempt / Year | Marks |\n|---|---|---|---|\n| CMA Final | The Institute of Cost Accountants of India | Dec 2021 | 56% |\n| CMA Foundation | The Institute of Cost Accountants of India | Jun 2018 | 64% |\n',
    );
    expect(education).toMatchObject([
      { studyType: 'CMA Final', endDate: '2021-12' },
      { studyType: 'CMA Foundation', endDate: '2018-06' },
    ]);
    expect(certificates).toBeUndefined();
  });

  test('has certificates where it lists those', async () => {
    const { education, certificates } = await under(
      '- Prince2 Practitioner, 2019\n- IOSH Managing Safely, 2021\n',
    );
    expect(education).toBeUndefined();
    expect(certificates).toMatchObject([{ name: 'Prince2 Practitioner' }, { name: 'IOSH Managing Safely' }]);
  });
});

describe('"Personal Profile"', () => {
  const under = (lines: string) =>
    read(`${head}\n## Personal Profile\n\n${lines}\n\n## Experience\n\n${jobs}`);

  test('is a list of personal details where it is one: nothing of it is told of the person', async () => {
    const { basics, otherSections } = await under(
      "Father's Name : Arthur Bellamy\nDate of Birth : 05/07/1996\nMarital Status : Unmarried\n",
    );
    expect(basics?.summary).toBeUndefined();
    expect(otherSections).toMatchObject([{ heading: 'Personal Profile' }]);
  });

  test('is a summary where it tells of the person', async () => {
    const told = 'Events manager with eleven years in venues by the sea.';
    expect((await under(told)).basics?.summary).toBe(told);
  });
});
