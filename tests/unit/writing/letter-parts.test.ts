import { describe, expect, test } from '@jest/globals';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { askedIn } from '../../../workers/writing/asked.js';
import { withArticle } from '../../../workers/writing/english.js';
import { withArticles } from '../../../workers/writing/letter/articles.js';
import { certificateSentence } from '../../../workers/writing/letter/certificates.js';
import { isNewField } from '../../../workers/writing/letter/new-field.js';
import {
  completedEducation,
  educationSentence,
  secondDegree,
} from '../../../workers/writing/letter/studies.js';
import { summedUp } from '../../../workers/writing/letter/summed-up.js';
import { courtesyUnits } from '../../../workers/writing/letter/courtesies.js';
import { phrases } from '../../../workers/writing/letter/english/phrases.js';
import { fitted, paragraphsOf, type Unit } from '../../../workers/writing/letter/units.js';
import { asOf } from './sample.js';

describe('a deed gets the articles that bullets leave out', () => {
  test.each([
    ['led migration of three core services', 'led the migration of three core services'],
    [
      'designed multi-tenant rate limiter handling 90M requests',
      'designed a multi-tenant rate limiter handling 90M requests',
    ],
    [
      'architected and implemented core combat system including combos',
      'architected and implemented a core combat system including combos',
    ],
    ['co-authored paper accepted at NeurIPS', 'co-authored a paper accepted at NeurIPS'],
    ['scaled engineering team from 3 to 28', 'scaled the engineering team from 3 to 28'],
    ['led team of 8 nurses', 'led a team of 8 nurses'],
    ['reviewed code of 4 juniors', 'reviewed the code of 4 juniors'],
    ['achieved turnover of ₹2 crore', 'achieved a turnover of ₹2 crore'],
    ['built REST API for dealers', 'built a REST API for dealers'],
    ['ran kitchen, then bakery', 'ran the kitchen, then bakery'],
  ])('%s', (deed, told) => {
    expect(withArticles(deed)).toBe(told);
  });

  test.each([
    'built 11 REST APIs in Java',
    'maintain books of a 60 crore company',
    'developed model monitoring services deployed on Kubernetes',
    'wrote the drawing standard that three suppliers work to',
    'took care of the dispatch',
    'trained hundreds of operators',
    'reduced wastage by 12%',
    "redesigned the company's website",
    "moved the bank's ledger to Kafka",
    'worked on the mail search index',
    'introduced Workday for 3 departments',
    'disposed of old stock',
    'reported weekly with Looker Studio',
    'close books',
  ])('%s stays', (deed) => {
    expect(withArticles(deed)).toBe(deed);
  });
});

describe('one’s own summary in a letter', () => {
  const of = (summary: string, position = 'Fitter'): ResumeContent => ({
    basics: { summary },
    work: [{ name: 'Acme', position, startDate: '2020' }],
  });

  test.each([
    [
      'Warehouse lead with twelve years of night work.',
      'I am a warehouse lead with twelve years of night work.',
    ],
    ['Runs depots and trains the crews; calm under pressure.', 'I run depots and train the crews.'],
    ['I keep people safe and stock in place.', 'I keep people safe and stock in place.'],
    [
      'Physiotherapist for runners, dancers and kabaddi players.',
      'I am a physiotherapist for runners, dancers and kabaddi players.',
    ],
    [
      'Backend engineer for banks and shops, six years of Python.',
      'I am a backend engineer for banks and shops.',
    ],
    [
      'Designer of things that sit on shelves: tea, soap, seeds.',
      'I am a designer of things that sit on shelves: tea, soap, seeds.',
    ],
    [
      'Sells machines to people who know more about machines than he does.',
      'My resume sums my work up in these words: “Sells machines to people who know more about machines than he does”.',
    ],
    [
      'Twelve years on heavy vehicles without an accident at fault.',
      'My resume sums my work up in these words: “Twelve years on heavy vehicles without an accident at fault”.',
    ],
  ])('%s', (summary, told) => {
    expect(summedUp(of(summary)).sentences).toEqual([told]);
  });

  test.each([
    ['Data scientist in insurance pricing.', 'Data Scientist', 'My field is insurance pricing.'],
    [
      'ICU nurse with four years in NABH hospitals.',
      'Staff Nurse (ICU)',
      'I have four years of experience in NABH hospitals.',
    ],
    ['Product designer with a background in type.', 'Lead Product Designer', 'I have a background in type.'],
  ])('does not say again what one is: %s', (summary, position, told) => {
    expect(summedUp(of(summary, position)).sentences).toEqual([told]);
  });

  test.each([
    ['Senior Fitter with eight years of experience.'],
    ['Hard-working and motivated fitter seeking a challenging position.'],
    ['To obtain a post as a fitter in a growing company.'],
    ['Reports and designs of bridges.'],
    [''],
  ])('leaves out what tells nothing: %j', (summary) => {
    expect(summedUp(of(summary, 'Senior Fitter')).sentences).toEqual([]);
  });

  test('goes on with a quote, unless that counts years anew', () => {
    const first = 'Nurse for hearts and lungs.';
    expect(
      summedUp(of(`${first} Trained on the heart-lung machine; mentor of new nurses.`)).sentences,
    ).toEqual([
      'I am a nurse for hearts and lungs.',
      'My resume also says: “Trained on the heart-lung machine; mentor of new nurses”.',
    ]);
    expect(
      summedUp(of(`${first} Fifteen years on wards where everybody writes all down.`)).sentences,
    ).toHaveLength(1);
  });

  test('says which sentence tells the years', () => {
    expect(summedUp(of('I mend pumps of all kinds. I have done so for nine years.')).years).toBe(1);
    expect(summedUp(of('I mend pumps of all kinds.')).years).toBe(-1);
  });
});

test('a skill of those whom one hired is none of one’s own', () => {
  const sql = { slug: 'sql', name: 'SQL', must: true, weight: 2, ruleId: 'must-have.sql' };
  const asked = { skills: [sql], duties: [] };
  expect(askedIn('Screened 60 SQL profiles a week', asked)).toEqual([]);
  expect(askedIn('Screened profiles with SQL', asked)).toEqual([sql]);
});

describe('a field is new', () => {
  test.each([
    ['Electrical Maintenance Supervisor', 'Regional Sales Manager'],
    ['Machine Learning Engineer', 'Technical Recruiter'],
    ['Cloud Security Engineer', 'Lead Structural Engineer'],
  ])('%s after %s', (asked, own) => {
    expect(isNewField(asked, own)).toBe(true);
  });

  test.each([
    ['Relationship Manager', 'Relationship Officer'],
    ['Senior Backend Engineer', 'Principal Platform Engineer'],
    ['Staff Nurse', 'Registered Nurse (Cardiac ICU)'],
    ['Keeper of Rolls', 'Java Developer'],
  ])('not: %s after %s', (asked, own) => {
    expect(isNewField(asked, own)).toBe(false);
  });
});

describe('studies', () => {
  const ended = (more: object) => ({
    education: [{ institution: 'NIT', studyType: 'B.Tech', endDate: '2014-05', ...more }],
  });

  test.each([
    [{ score: 'CGPA: 8.94/10' }, 'with a CGPA of 8.94/10'],
    [{ score: '92 %' }, 'with 92 %'],
    [{ score: 'passed with honours' }, 'in 2014'],
  ])('%j', (more, result) => {
    expect(completedEducation(ended(more), asOf)).toBe(
      `I hold a B.Tech from NIT, which I completed ${result}.`,
    );
  });

  test('the second too', () => {
    const [first] = ended({}).education;
    const second = { institution: 'Govt. College', studyType: 'Diploma', endDate: '2009' };
    const resume = { education: [...(first ? [first] : []), second] };
    expect(secondDegree(resume, asOf)).toEqual({
      text: 'My other qualification is a Diploma from Govt. College.',
      whole: 'My other qualification is a Diploma from Govt. College, which I completed in 2009.',
    });
    expect(secondDegree(ended({}), asOf)).toEqual({ text: null, whole: null });
  });

  test('without a result nor a year, unfinished, or at school they have none', () => {
    expect(completedEducation(ended({ endDate: undefined }), asOf)).toBeNull();
    expect(completedEducation(ended({ endDate: '2031' }), asOf)).toBeNull();
    expect(completedEducation(ended({ studyType: 'Higher Secondary' }), asOf)).toBeNull();
  });

  test('in another script stand in quotes', () => {
    expect(educationSentence(ended({ studyType: 'बी.टेक', area: 'गणित' }), asOf)).toBe(
      'I hold the qualification “बी.टेक” in “गणित” from NIT.',
    );
  });

  test('parts of a line that were read as a subject are none', () => {
    expect(educationSentence(ended({ studyType: 'Bachelor of Arts in', area: 'in History' }), asOf)).toBe(
      'I hold a Bachelor of Arts in History from NIT.',
    );
    expect(educationSentence(ended({ area: '1.' }), asOf)).toBe('I hold a B.Tech from NIT.');
  });
});

describe('certificates', () => {
  const of = (...names: string[]) => certificateSentence({ certificates: names.map((name) => ({ name })) });

  test.each([
    [['BLS', 'ACLS'], 'I also hold the BLS and ACLS certificates.'],
    [['UAE heavy vehicle licence'], 'I also hold the UAE heavy vehicle licence.'],
    [['Certified Bookkeeper'], 'I am also a Certified Bookkeeper.'],
    [
      ['Unity Certified Expert: Programmer', 'Engine Developer'],
      'My certificates include Unity Certified Expert: Programmer and Engine Developer.',
    ],
  ])('%j', (names, sentence) => {
    expect(of(...names)).toBe(sentence);
  });
});

test.each([
  ['8-page paper', 'an 8-page paper'],
  ['18-month plan', 'an 18-month plan'],
  ['110-bed ward', 'a 110-bed ward'],
  ['Échange', 'an Échange'],
])('%s takes the right article', (noun, phrase) => {
  expect(withArticle(noun)).toBe(phrase);
});

describe('a letter of so many words', () => {
  const unit = (text: string, priority: number, more: Partial<Unit> = {}): Unit => ({
    paragraph: 0,
    text,
    priority,
    ...more,
  });
  const first = unit('one two three', 0);
  const short = unit('four five', 1);
  const long = unit('four five six seven', 2, { insteadOf: short });

  test('takes what says more in the place of what says less', () => {
    expect(fitted([first, short, long], 7)).toEqual([first, long]);
    expect(fitted([first, short, long], 5)).toEqual([first, short]);
    expect(fitted([first, long], 7)).toEqual([first]);
  });
});

describe('what a letter with room to spare says besides', () => {
  const of = (basics: ResumeContent['basics'], words: number): string => {
    const told: Unit = { paragraph: 10, text: 'At the ward I gave medication.', priority: 0 };
    const units = [told, ...courtesyUnits(phrases.formal.courtesies, { resume: { basics } }, 20)];
    return paragraphsOf(fitted(units, words)).join(' ');
  };

  test('is where the details are, and in a longer letter more', () => {
    expect(of({ email: 'asha@example.com' }, 20)).toMatch(/details of each role\.$/u);
    expect(of({ email: 'asha@example.com' }, 80)).toMatch(/open I will gladly answer.*contacts above/u);
  });

  test('names no contacts where the resume has none', () => {
    expect(of({ name: 'Asha Rao' }, 80)).not.toMatch(/contacts/u);
  });
});
