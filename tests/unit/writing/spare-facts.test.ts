import { describe, expect, test } from '@jest/globals';
import type { ResumeContent } from '../../../shared/resume/content.js';
import type { LetterFacts } from '../../../workers/writing/letter/letter-facts.js';
import { spareFacts } from '../../../workers/writing/letter/spare-facts.js';
import type { Unit } from '../../../workers/writing/letter/units.js';
import { asOf } from './sample.js';

/** Of a letter about a resume, without a job description. */
function factsOf(resume: ResumeContent): LetterFacts {
  return {
    resume,
    jobDescription: '',
    asked: { skills: [], duties: [] },
    duties: [],
    role: null,
    company: null,
    contact: null,
    experienceYears: null,
    asOf,
    asks: { education: false, certificates: false },
    newField: false,
  };
}

const texts = (resume: ResumeContent, told: readonly Unit[] = []): string[] =>
  spareFacts(factsOf(resume), told).map(({ text }) => text);

const about = (text: string): Unit => ({ paragraph: 10, text, priority: 0 });

describe('earlier posts', () => {
  const work = [
    { name: 'Harbour Clinic', position: 'Ward Sister', startDate: '2021-02' },
    { name: 'Marigold House', position: 'Staff Nurse - ICU', startDate: '2018', endDate: '2021' },
    { name: 'Freelance', position: 'Carer', startDate: '2017', endDate: '2018' },
    { name: 'University of Leeds', position: 'Assistant', startDate: '2015', endDate: '2017' },
    { name: 'Nowhere', startDate: '2014', endDate: '2015' },
  ];

  test('are named with their employers, without the present one and those that have no title', () => {
    expect(texts({ work })).toEqual([
      'My earlier posts include Staff Nurse (ICU) at Marigold House and Assistant at the University of Leeds.',
    ]);
  });

  test('are not named again', () => {
    expect(texts({ work }, [about('At Marigold House, I taught.')])).toEqual([
      'Earlier I worked as an Assistant at the University of Leeds.',
    ]);
  });

  test('are at most three', () => {
    const many = ['A', 'B', 'C', 'D'].map((name) => ({ name, position: 'Cook', endDate: '2019' }));
    expect(texts({ work: many })).toEqual(['My earlier posts include Cook at A, Cook at B and Cook at C.']);
  });
});

describe('what the resume says of an employer', () => {
  const description = 'Family bakery with nine shops.';
  const work = [{ name: 'Crumb & Co', position: 'Baker', startDate: '2020', description }];

  test('is quoted behind what was done there', () => {
    const told = about('At Crumb & Co, I baked 900 loaves a night.');
    expect(spareFacts(factsOf({ work }), [told])).toEqual([
      {
        paragraph: 10,
        text: 'About Crumb & Co, my resume says: “Family bakery with nine shops”.',
        priority: 18,
        needs: told,
      },
    ]);
  });

  test.each([
    ['where nothing is told of it', description, []],
    ['where it is one word', 'Bakery', [about('At Crumb & Co, I baked.')]],
    ['where it has quotes itself', 'The “best” bakery in town', [about('At Crumb & Co, I baked.')]],
    ['where it is a page long', 'word '.repeat(40), [about('At Crumb & Co, I baked.')]],
  ])('is left out %s', (_, words, told) => {
    expect(texts({ work: [{ ...work[0], description: words }] }, told)).toEqual([]);
  });
});

describe('studies', () => {
  test('what is said of them is quoted', () => {
    const education = [{ institution: 'NIT', highlights: ['Thesis', 'Thesis on soil nails in loess'] }];
    expect(texts({ education })).toEqual([
      'About my studies, my resume says: “Thesis on soil nails in loess”.',
    ]);
  });
});

describe('voluntary work', () => {
  const volunteer = [
    { organization: 'Street Medics', position: 'First-aid volunteer', startDate: '2019' },
    { organization: 'Tree Council', endDate: '2018' },
  ];

  test('is told in its tense, of what has not been named', () => {
    expect(texts({ volunteer })).toEqual(['I also volunteer with Street Medics as a First-aid volunteer.']);
    expect(texts({ volunteer }, [about('With Street Medics I …')])).toEqual([
      'I also volunteered with Tree Council.',
    ]);
  });
});

test('a resume that holds nothing else gives nothing', () => {
  expect(texts({})).toEqual([]);
  expect(texts({ basics: { name: 'Noor' }, work: [{}], volunteer: [{}], education: [{}] })).toEqual([]);
});
