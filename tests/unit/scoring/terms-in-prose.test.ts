import { describe, expect, test } from '@jest/globals';
import {
  readJobDescription,
  requirementsOf,
} from '../../../workers/scoring/job-description/read-job-description.js';

const asked = (text: string): string[] => {
  const { mustHave, niceToHave } = requirementsOf(readJobDescription(text));
  return [...mustHave, ...niceToHave].flatMap(({ skill, anyOf }) => anyOf ?? [skill]);
};
const prose = (sentence: string): string[] => asked(`Deckhand\nTern Works, Goa\n\n${sentence}`);
const item = (line: string): string[] =>
  asked(`Specialist\n\nRequirements:\n- ${line}\n- Kotlin`).filter((name) => name !== 'Kotlin');

describe('what prose asks for without a list', () => {
  test.each([
    ['Flange facing and orbital lapping are second nature to you.', ['Flange facing', 'orbital lapping']],
    ['You know your way around Vetsoro and Kinlo Neo.', ['Vetsoro', 'Kinlo Neo']],
    [
      'You must have hands-on experience with queen grafting and hive splitting.',
      ['queen grafting', 'hive splitting'],
    ],
    [
      'The candidate should be well versed in hull wicking and glaze mixing.',
      ['hull wicking', 'glaze mixing'],
    ],
    ['The applicant must be able to use Quillo and smart projectors.', ['Quillo', 'smart projectors']],
    ['The right person understands moss carding.', ['moss carding']],
    ['If you have worked with sourdough starters, even better.', ['sourdough starters']],
    ['You must have experience in operating bowl choppers.', ['bowl choppers']],
  ])('%s', (sentence, names) => {
    expect(prose(sentence)).toEqual(names);
  });

  test.each([
    'You will gain experience in moss carding and must be on time.',
    'You should be comfortable with change and with tight deadlines.',
    'You should be confident in yourself.',
    'We have experience in building homes across the coast, and you must like people.',
    'You must be able to read instructions.',
  ])('nothing: %s', (sentence) => {
    expect(prose(sentence)).toEqual([]);
  });
});

describe('items of a list of requirements', () => {
  test.each([
    ['Familiar with beading, wrinkling and moss carding', ['beading', 'wrinkling', 'moss carding']],
    ['Sound understanding of manual handling and chain of custody', ['Manual Handling', 'chain of custody']],
    [
      'Good knowledge of dock levellers and the load restraint guide',
      ['dock levellers', 'load restraint guide'],
    ],
    ['A current WP licence (WL highly regarded)', ['WP licence']],
    ['Possess valid 3G certificate', ['3G certificate']],
    ['Holding a valid CSWIP ticket', ['CSWIP']],
    [
      'Must have Confined Vessel Entry Course (CVEC) or be ready to take it',
      ['Confined Vessel Entry Course'],
    ],
    ['Quillo or another library management system', ['Quillo']],
  ])('%s', (line, names) => {
    expect(item(line)).toEqual(names);
  });

  test.each([
    'Candidates from Trident or Himatsingka preferred',
    'Running and troubleshooting Kettor machines and yards',
    'Valid licence',
  ])('nothing: %s', (line) => {
    expect(item(line)).toEqual([]);
  });
});

test('a Level 3 certificate is no A level', () => {
  const { education, mustHave } = requirementsOf(
    readJobDescription('Cook\n\nYou hold a Level 3 First Aid certificate.'),
  );
  expect([education, mustHave.map(({ skill }) => skill)]).toEqual([null, ['First Aid']]);
});

test('a list goes on after the facts of the job that stand in it', () => {
  const facts = 'Location: Pune\nSalary: 20,000\n';
  expect(asked(`Rider\n${facts}- Excel must\n- Tally must`)).toEqual(['Excel', 'Tally']);
  expect(asked(`Rider\nRequirements\nExperience: 2 years\n- Excel\n- Quillo`)).toEqual(['Excel', 'Quillo']);
  expect(asked(`Rider\nRequirements\n- Excel\n\n${facts}- Quiet town\n- Sea view`)).toEqual(['Excel']);
});
