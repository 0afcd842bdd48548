import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asciiDigits } from '../../../workers/parsing/fields/dates/date-points.js';
import { networkOf } from '../../../workers/parsing/fields/contacts.js';
import { type ParsedFile, parseFile } from '../../../workers/parsing/parse-file.js';
import { writtenDates } from './written-dates.js';

const fold = (text: string): string => asciiDigits(text.normalize('NFKC')).toLowerCase();
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
/** Without blanks and hyphens: a word may be parted at a line's end. */
const squeezed = (text: string): string => fold(text).replace(/[^\p{L}\p{N}\p{M}]/gu, '');

function leavesOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, `${path}/${key}`));
}

const isDay = /^\d{4}-\d{2}-\d{2}$/u;
const daysIn = (text: string): Set<number> =>
  new Set((asciiDigits(text).match(/(?<!\d)\d{1,2}(?!\d)/gu) ?? []).map(Number));

/** What of a result does not stand in its file; dates stand there in another form, networks as addresses. */
function invented({ text, resume }: ParsedFile): string[] {
  const { $schema: _, meta: __, ...content } = resume;
  const whole = squeezed(text);
  const dates = writtenDates(text);
  return leavesOf(content).flatMap(([path, value]) => {
    if (/(?:\/date|Date)$/.test(path)) return dates.has(value) ? [] : [`${path}: ${value}`];
    // A day that the file does not tell whole stays as it is written.
    if (/dateOfBirth|lastWorkingDay/.test(path) && isDay.test(value))
      return dates.has(value.slice(0, 7)) && daysIn(text).has(Number(value.slice(8)))
        ? []
        : [`${path}: ${value}`];
    if (path.endsWith('/network'))
      return networkOf(value.toLowerCase().replaceAll(' ', '') + '.com/') === undefined &&
        !/Twitter|ORCID|Medium|Scholar|Overflow/.test(value) &&
        !whole.includes(squeezed(value))
        ? [`${path}: ${value}`]
        : [];
    const isLink = /\/(?:url|username)$/.test(path);
    if (isLink && !whole.includes(squeezed(value)) && /profiles|basics/.test(path)) return [];
    return wordsOf(value).every((word) => whole.includes(word)) ? [] : [`${path}: ${value}`];
  });
}

const heading = fc.constantFrom(
  'EXPERIENCE', 'Work Experience', 'EDUCATION', 'Skills', 'PROJECTS', 'Certifications', 'Languages', 'Awards', 'कौशल', 'शिक्षा',
  'Publications', 'VOLUNTEERING', 'Personal Details', 'Berufserfahrung', 'Objective', 'Hobbies',
); // prettier-ignore
const date = fc.constantFrom(
  'Jan 2020 – Present', '2019-20', 'since 2018', "Jul'19 – till date", 'Mar – Sep 2020', '05/2017', 'Summer 2019', '२०१९ – वर्तमान',
  'Q3 2021', '12.05.2019', '08/15/2019', 'mai 2018 – heute', '2013-17', '1999', '05/19 – 08/21', 'May', '31', '24/7',
); // prettier-ignore
const thing = fc.constantFrom(
  'Senior Engineer', 'Acme Pvt. Ltd.', 'B.Tech. in Civil Engineering', 'University of Pune', 'Pune, India', '+91 98470 12345', 'a.b@c.example',
  'github.com/ab', 'CGPA 8.1/10', 'Notice period: 30 days', 'CTC: 12 LPA', 'Languages: Hindi, English', 'DOB: 01/02/1990', 'Java, SQL & C++',
  'Preferred location: Pune', 'AWS Certified - Amazon', 'Asha Rao', 'led a team of 5 people to build bridges over three rivers', '10th', 'XII', 'of', 'first-',
); // prettier-ignore
const noise = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.stringMatching(/^[a-zA-Z]{1,12}$/),
  fc.integer({ min: 0, max: 99_999 }).map(String),
);
const separator = fc.constantFrom(
  ' ',
  ', ',
  ' | ',
  ' – ',
  '    ',
  ' at ',
  ': ',
  '\t',
  ' (',
  ') ',
  ' · ',
  '-',
);
const line = fc
  .array(fc.tuple(fc.oneof(thing, date, noise), separator), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join(''));
const resume = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: line },
      heading,
      line.map((text) => `- ${text}`),
      fc.constant(''),
    ),
    {
      minLength: 3,
      maxLength: 30,
    },
  )
  .map((lines) => `Asha Rao\n${lines.join('\n')}`);

describe('text never appears in the result that is not in the file', () => {
  test('of generated resumes', async () => {
    await fc.assert(
      fc.asyncProperty(resume, async (text) => {
        expect(invented(await parseFile(new TextEncoder().encode(text), { fileName: 'a.txt' }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  const dated = [
    'Asha Rao',
    'EXPERIENCE',
    'Engineer, Acme Pvt. Ltd., Jan 2020 – Mar 2022',
    '- Led 5 people to the award of 2018',
    'Clerk, Beta Ltd., 2016-17',
    '- Room 7, May fair',
    'EDUCATION',
    'B.Sc., University of Pune, 05/2015',
    'Date of birth: 12.03.1990',
  ].join('\n');

  test.each([
    '2018-01', // a month of another line
    '2022-01', // of the range's other end
    '2016-07', // a number that is no month
    '2016-05', // a name that is no month's
    '2016-04',
    '2015-12',
    '2019',
    '20',
    'present',
  ])('a date that is invented is found: %s', async (date) => {
    const parsed = await parseFile(new TextEncoder().encode(dated), { fileName: 'a.txt' });
    expect(invented(parsed)).toEqual([]);
    const { work = [], ...others } = parsed.resume;
    expect(work.map(({ startDate }) => startDate)).toEqual(['2020-01', '2016']);
    const forged = { ...others, work: work.map((job) => ({ ...job, startDate: date })) };
    expect(invented({ ...parsed, resume: forged })).toHaveLength(work.length);
  });

  test('a birthday that is invented is found', async () => {
    const parsed = await parseFile(new TextEncoder().encode(dated), { fileName: 'a.txt' });
    expect(parsed.resume.extensions?.dateOfBirth).toBe('1990-03-12');
    for (const dateOfBirth of ['1990-12-03', '1990-03-13', '1991-03-12']) {
      const resume = { ...parsed.resume, extensions: { dateOfBirth } };
      expect(invented({ ...parsed, resume })).toEqual([`/extensions/dateOfBirth: ${dateOfBirth}`]);
    }
  });

  const folder = join(process.cwd(), '../shared/corpus/resumes');
  const present = existsSync(folder);
  (present ? test : test.skip)(
    `of the corpus in ../shared${present ? '' : ' (absent: skipped)'}`,
    async () => {
      for (const name of readdirSync(folder).filter((each) => /\.(?:pdf|docx|tex|txt)$/.test(each))) {
        const parsed = await parseFile(new Uint8Array(readFileSync(join(folder, name))), { fileName: name });
        expect([name, invented(parsed)]).toEqual([name, []]);
      }
    },
    120_000,
  );
});
