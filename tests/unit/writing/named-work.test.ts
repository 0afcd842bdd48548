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
    ['Form tutor for six years', 'role', 'a form tutor for six years'],
    ['Best of 22 representatives in 2015', 'role', 'best of 22 representatives in 2015'],
    ['First and second fix on 140 flats', 'work', 'first and second fix on 140 flats'],
    ['Signs, labels and covers for 41 shops', 'work', 'signs, labels and covers for 41 shops'],
    ['Sales from PLN 9 m to PLN 21 m', 'quote', 'Sales from PLN 9 m to PLN 21 m'],
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
    expect(namedWork('Mehr als 30 “schnelle” Läufe und mehr. Noch einer')).toBeNull();
    expect(namedWork('The Java client that 30 teams use to call it')).toBeNull();
  });
});

test('a word that may be a noun is a verb where another verb follows', () => {
  expect(deedOf('File GSTR-1 for 3 states and reconcile GSTR-2B', 'present')).toBe(
    'file GSTR-1 for 3 states and reconcile GSTR-2B',
  );
  expect(deedOf('Design and build of a bridge', 'present')).toBeNull();
});

describe('a bullet that leads with what may be a verb', () => {
  test.each([
    ['File GSTR-1, GSTR-3B and the annual return', 'present', 'file GSTR-1, GSTR-3B and the annual return'],
    ['Look after two apprentices', 'present', 'look after two apprentices'],
    ['Contracts the fitters of two lines', 'past', 'contracted the fitters of two lines'],
    ['Worked with three harbour offices', 'past only', 'worked with three harbour offices'],
    ['Form working groups', 'present', 'form working groups'],
  ] as const)('is a deed: %s', (bullet, tense, deed) => {
    expect(deedOf(bullet, tense)).toBe(deed);
  });

  test.each([
    ['Contracts for two metro lines', 'past'],
    ['Signs, labels and book covers for 41 clients', 'past'],
    ['Form tutor for six years', 'past'],
    ['Built without a crane', 'past only'],
    ['Damped to walk on in wind of 25 m/s', 'past only'],
  ] as const)('is none: %s', (bullet, tense) => {
    expect(deedOf(bullet, tense)).toBeNull();
  });
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
        summary: 'Cold store, 11 docks.',
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
    expect(text).toContain('My resume adds: “Cold store, 11 docks”.');
    expect(text).toContain('I keep people safe and stock where it belongs.');
    expect(text).toContain('My awards include Safety Prize (Harbour Board).');
    expect(text).not.toMatch(/Higher Secondary|My resume describes/);
    expect(refused).toEqual([]);
  });

  test('quotes no duty of the description twice, and tells a result of studies in per cent', async () => {
    const bullet = 'Planned the rota of two shifts';
    const { letter, refused } = await writeCoverLetter(
      {
        ...order,
        resume: {
          ...resume,
          work: [{ ...resume.work?.[0], highlights: [bullet] }],
          education: [{ institution: 'City College', studyType: 'Diploma', score: '81 %', endDate: '2010' }],
        },
        length: 300,
      },
      rules,
    );
    const text = letter.paragraphs.join(' ');
    expect(text.split('Plan the rota of two shifts')).toHaveLength(2);
    expect(text).toContain('I hold a Diploma from City College, which I completed with 81 %.');
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
