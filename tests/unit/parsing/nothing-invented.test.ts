import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asciiDigits } from '../../../workers/parsing/fields/date-points.js';
import { findDates } from '../../../workers/parsing/fields/dates.js';
import { networkOf } from '../../../workers/parsing/fields/contacts.js';
import { type ParsedFile, parseFile } from '../../../workers/parsing/parse-file.js';

const fold = (text: string): string => asciiDigits(text.normalize('NFKC')).toLowerCase();
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
/** Without blanks and hyphens: a word may be parted at a line's end. */
const squeezed = (text: string): string => fold(text).replace(/[^\p{L}\p{N}\p{M}]/gu, '');

function leavesOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, `${path}/${key}`));
}

const datesIn = (line: string): (string | null)[] => findDates(line).flatMap(({ from, to }) => [from, to]);

/** A line's date may be told by a run of its words alone, where others beside it would read otherwise. */
function standsInPart(line: string, date: string): boolean {
  const words = line.split(/\s+/);
  return words.some((_, from) =>
    words.some(
      (__, to) => to >= from && to < from + 6 && datesIn(words.slice(from, to + 1).join(' ')).includes(date),
    ),
  );
}

/** What of a result does not stand in its file; dates stand there in another form, networks as addresses. */
function invented({ text, resume }: ParsedFile): string[] {
  const { $schema: _, meta: __, ...content } = resume;
  const whole = squeezed(text);
  // A range may go on in the next line.
  const lines = [...text.split('\n'), text.replaceAll('\n', ' ')];
  const dates = new Set(lines.flatMap(datesIn));
  return leavesOf(content).flatMap(([path, value]) => {
    if (/(?:\/date|Date)$/.test(path))
      return dates.has(value) || lines.some((line) => standsInPart(line, value)) ? [] : [`${path}: ${value}`];
    if (/dateOfBirth|lastWorkingDay/.test(path)) {
      const year = /^\d{4}/.exec(value)?.[0].slice(2) ?? '';
      return asciiDigits(text).includes(year) ? [] : [`${path}: ${value}`];
    }
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
