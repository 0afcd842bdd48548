import { describe, expect, test } from '@jest/globals';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { writeCoverLetter, type CoverLetterInput } from '../../../workers/writing/cover-letter.js';
import { deedOf } from '../../../workers/writing/letter/deeds.js';
import { namedWork } from '../../../workers/writing/letter/named-work.js';
import { asOf } from './sample.js';

describe('bullets that lead with no verb', () => {
  test.each([
    [
      'Site engineer on the dualling of eleven kilometres',
      'role',
      'a site engineer on the dualling of eleven kilometres',
    ],
    ['Responsible for the closing of three plants.', 'role', 'responsible for the closing of three plants'],
    ['Permit holder for high voltage isolation', 'role', 'a permit holder for high voltage isolation'],
    ['Head of the doctoral programme', 'role', 'head of the doctoral programme'],
    ['Official contact of the auditors', 'role', 'the official contact of the auditors'],
    ['Grill section, then sauces', 'work', 'the grill section, then sauces'],
    ['Dashboards in Tableau for 63 provincial hubs', 'work', 'dashboards in Tableau for 63 provincial hubs'],
    ['Night shift of 34 pickers', 'work', 'night shift of 34 pickers'],
    ['Quality team of nine', 'work', 'a quality team of nine'],
    ['Excel reports for the board', 'work', 'Excel reports for the board'],
    ['127 percent of quota over four years', 'quote', '127 percent of quota over four years'],
    [
      'Round daily with medicine and review every antibiotic',
      'quote',
      'Round daily with medicine and review every antibiotic',
    ],
    ['Earthworks were finished seven weeks early', 'quote', 'Earthworks were finished seven weeks early'],
    ['React और Node.js से पोर्टल बनाया', 'quote', 'React और Node.js से पोर्टल बनाया'],
    ['कक्षा तीन से पाँच तक हिंदी', 'quote', 'कक्षा तीन से पाँच तक हिंदी'],
  ])('%s', (bullet, kind, words) => {
    expect(namedWork(bullet)).toEqual({ kind, words });
  });

  test('what is too short, or points back to another bullet, is left out', () => {
    expect(namedWork('Kitchen duty')).toBeNull();
    expect(namedWork('The Java client that 30 teams use to call it')).toBeNull();
  });
});

test('a word that may be a noun is a verb where another verb follows', () => {
  expect(deedOf('File GSTR-1 for 3 states and reconcile GSTR-2B', 'present')).toBe(
    'file GSTR-1 for 3 states and reconcile GSTR-2B',
  );
  expect(deedOf('Design and build of a bridge', 'present')).toBeNull();
});

describe('a letter from a resume with few deeds', () => {
  const resume: ResumeContent = {
    basics: {
      name: 'Noor Haddad',
      summary:
        'Warehouse lead with twelve years of night work. I keep people safe and stock where it belongs.',
    },
    work: [
      {
        name: 'Foodstuffs North',
        position: 'Shift Manager',
        startDate: '2021-04',
        highlights: ['Night shift of 34 pickers', 'Halved damage in the freezer by moving the glass'],
      },
    ],
    education: [
      { institution: 'City College', studyType: 'Diploma', area: 'Logistics', endDate: '2010' },
      { institution: 'Mission School', studyType: 'Higher Secondary', endDate: '2008' },
    ],
    awards: [{ title: 'Safety Prize', awarder: 'Harbour Board' }],
  };
  const jobDescription = `Warehouse Supervisor\nQuay Stores\nResponsibilities:\n- Plan the rota of two shifts\n- Keep stock records in order every week`;
  const order: CoverLetterInput = {
    resume,
    jobDescription,
    tone: 'formal',
    length: 250,
    language: 'en',
    asOf,
  };
  const rules = { model: null, writer: 'rules' } as const;

  test('tells what is only named, sums up in the first person, and leaves school out', async () => {
    const { letter, refused } = await writeCoverLetter(order, rules);
    const text = letter.paragraphs.join(' ');
    expect(text).toContain('My work there also includes night shift of 34 pickers.');
    expect(text).toContain(
      'I currently work as a Shift Manager at Foodstuffs North. I am a warehouse lead with twelve years of night work.',
    );
    expect(text).toContain('I keep people safe and stock where it belongs.');
    expect(text).toContain('My awards include Safety Prize (Harbour Board).');
    expect(text).not.toMatch(/Higher Secondary|My resume describes/);
    expect(refused).toEqual([]);
  });

  test('says by how much it is shorter than asked, and why', async () => {
    const short = await writeCoverLetter({ ...order, length: 450 }, rules);
    expect(short.lengthNote).toBe(
      `The letter has ${short.words} words where 450 were asked for: your resume holds no more that could be told truthfully. Add what you did and with what result, and write it again.`,
    );
    expect((await writeCoverLetter({ ...order, length: 120 }, rules)).lengthNote).toBeNull();
  });
});
