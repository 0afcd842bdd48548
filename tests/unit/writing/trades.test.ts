import { beforeAll, expect, test } from '@jest/globals';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { readInFull } from '../../../shared/resume/reading.js';
import { letterTones } from '../../../shared/operations/write-cover-letter.js';
import { writeCoverLetter, type WrittenLetter } from '../../../workers/writing/cover-letter.js';
import { optimizeResume, type Optimized } from '../../../workers/writing/optimize.js';
import { allApplications, type Application } from './trades.js';

const rules = { model: null, writer: 'rules' } as const;
const asOf = '2026-11-21';

interface Worked extends Application {
  readonly optimized: Optimized;
  readonly letters: readonly WrittenLetter[];
}

const worked: Worked[] = [];

beforeAll(async () => {
  for (const [at, application] of allApplications().entries()) {
    const tone = letterTones[at % letterTones.length] ?? 'formal';
    const order = { ...application, tone, length: 200, asOf };
    worked.push({
      ...application,
      optimized: await optimizeResume({ ...application, asOf, reading: readInFull(400) }, rules),
      letters: [
        await writeCoverLetter({ ...order, language: 'en' }, rules),
        await writeCoverLetter({ ...order, language: 'hi' }, rules),
      ],
    });
  }
}, 120_000);

/** The names of those for whom something does not hold. */
function failing(holds: (one: Worked) => boolean): string[] {
  return worked.filter((one) => !holds(one)).map(({ name }) => name);
}

test('there is somebody of each trade', () => {
  expect(worked.length).toBeGreaterThan(25);
});

test('an optimisation never lowers the score, and refuses nothing that the rules propose', () => {
  expect(
    failing(({ optimized: { scoreBefore, scoreAfter } }) => (scoreAfter ?? 0) >= (scoreBefore ?? 0)),
  ).toEqual([]);
  expect(worked.flatMap(({ optimized }) => optimized.refused)).toEqual([]);
});

test('it changes no name, employer, title, date, degree, certificate or number', () => {
  const facts = ({ basics, work = [], education, certificates, projects, languages }: ResumeContent) => ({
    basics: { ...basics, summary: null, label: null },
    work: work.map(({ name, position, location, startDate, endDate }) => ({
      name,
      position,
      location,
      startDate,
      endDate,
    })),
    education,
    certificates,
    projects,
    languages,
    numbers: work.flatMap(({ highlights = [] }) => highlights.join(' ').match(/\d[\d.,]*/g) ?? []).sort(),
  });
  expect(
    failing(
      ({ resume, optimized }) => JSON.stringify(facts(optimized.resume)) === JSON.stringify(facts(resume)),
    ),
  ).toEqual([]);
});

test('each gap names a requirement and says what to do', () => {
  const gaps = worked.flatMap(({ optimized }) => optimized.gaps);
  expect(gaps.length).toBeGreaterThan(60);
  expect(
    gaps.filter(({ requirement, advice }) => requirement === '' || !/[a-z]{3}.*\.$/.test(advice)),
  ).toEqual([]);
});

test('no letter has a hole, a torn sentence or a word said twice', () => {
  const torn = /undefined|null|\.\.|,,|\s{2}|\s[,.]|\(\)|“”|\bI I\b|\b(\p{L}+) \1\b(?! )|\ba [aeio]\p{Ll}/u;
  const texts = worked.flatMap(({ name, letters }) =>
    letters.map(({ letter }) => ({ name, text: letter.paragraphs.join('\n') })),
  );
  expect(texts.filter(({ text }) => torn.test(text))).toEqual([]);
});

test('no letter says a thing that cannot be proven, nor much more than was asked for', () => {
  expect(worked.flatMap(({ letters }) => letters.flatMap(({ refused }) => refused))).toEqual([]);
  expect(failing(({ letters }) => letters.every(({ words }) => words >= 40 && words <= 220))).toEqual([]);
});

// A cause that grows with the square of the length would take minutes.
test('a long word, and many short ones, are written about', async () => {
  for (const hostile of ['a'.repeat(20_000), 'का'.repeat(10_000), 'A.'.repeat(10_000), 'a\n'.repeat(2_000)]) {
    const resume = { work: [{ name: 'X Ltd', position: 'Clerk', startDate: '2020', highlights: [hostile] }] };
    const order = { resume, jobDescription: `Clerk\n${hostile}`, asOf };
    const { scoreBefore, scoreAfter } = await optimizeResume({ ...order, reading: readInFull(100) }, rules);
    expect(scoreAfter).toBeGreaterThanOrEqual(scoreBefore ?? 0);
    const { letter } = await writeCoverLetter(
      { ...order, tone: 'formal', length: 200, language: 'en' },
      rules,
    );
    expect(letter.paragraphs.join(' ')).toContain('X Ltd');
  }
}, 60_000);

test('short phrases give way to longer ones before a letter falls short of its length', async () => {
  const chef = allApplications().find(({ name }) => name.startsWith('chef'));
  if (!chef) throw new Error('The chef is gone.');
  const order = { ...chef, length: 250, asOf, language: 'en' } as const;
  const [concise, formal] = [
    await writeCoverLetter({ ...order, tone: 'concise' }, rules),
    await writeCoverLetter({ ...order, tone: 'formal' }, rules),
  ];
  expect(concise).toMatchObject({ words: formal.words, lengthNote: null });
});
