import { describe, expect, test } from '@jest/globals';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { withoutSideColumns } from '../../../workers/parsing/text/side-columns.js';
import { readFileOf } from './reading.js';

/* Pages of two columns that were printed as text: `pdftotext -layout`. */

const read = async (text: string): Promise<ResumeContent> => (await readFileOf(text, 'a.txt')).resume;

/** Two columns side by side, as a page has them. */
function sideBySide(left: readonly string[], right: readonly string[], edge: number): string {
  const rows = Math.max(left.length, right.length);
  return Array.from(
    { length: rows },
    (_, at) => `${(left[at] ?? '').padEnd(edge)}${right[at] ?? ''}`.trimEnd() + '\n',
  ).join('');
}

const jobs = [
  'EXPERIENCE',
  '',
  'Head Gardener',
  'Lalbagh Nurseries Pvt. Ltd.         Apr 2019 - Present',
  ' • Tends 400 rose beds with a crew of',
  '   eleven',
  ' • Grafts mango and guava',
  '',
  'Gardener',
  'Cubbon Landscapes                   Jun 2014 - Mar 2019',
  ' • Lawns of nine offices',
  '',
  'EDUCATION',
  'B.Sc. Horticulture, Bagalkot University, 2014',
];
const side = [
  'CONTACT',
  'asha.mali@example.com',
  '+91 90000 00171',
  '',
  'SKILLS',
  'Grafting',
  'Drip irrigation',
  '',
  'LANGUAGES',
  'Kannada',
  'Hindi',
];
const content = {
  work: [
    {
      name: 'Lalbagh Nurseries Pvt. Ltd.',
      position: 'Head Gardener',
      startDate: '2019-04',
      highlights: ['Tends 400 rose beds with a crew of eleven', 'Grafts mango and guava'],
    },
    {
      name: 'Cubbon Landscapes',
      position: 'Gardener',
      startDate: '2014-06',
      endDate: '2019-03',
      highlights: ['Lawns of nine offices'],
    },
  ],
  education: [{ institution: 'Bagalkot University', endDate: '2014' }],
  skills: [{ keywords: ['Grafting', 'Drip irrigation'] }],
  languages: [{ language: 'Kannada' }, { language: 'Hindi' }],
};

describe('columns side by side', () => {
  test.each([
    ['at the left', sideBySide(['Asha Mali', '', ...side], ['', '', '', ...jobs], 34)],
    ['at the right', sideBySide(['Asha Mali', '', ...jobs], ['', ...side], 62)],
    [
      'below a name across both',
      `${' '.repeat(20)}Asha Mali | Head Gardener | Bengaluru\n\n${sideBySide(side, jobs, 34)}`,
    ],
  ])('are two texts: what stands beside, %s', async (_, text) => {
    const { basics, ...resume } = await read(text);
    expect(resume).toMatchObject(content);
    expect(basics?.email).toBe('asha.mali@example.com');
    expect(basics?.name).toMatch(/^Asha Mali/u);
  });

  test('a page of one column that goes on below keeps its last job', async () => {
    const text = sideBySide(
      ['Asha Mali', '', ...side],
      ['PROFILE', 'Gardener of forty years.', '', ...jobs.slice(0, 11)],
      34,
    );
    const below =
      '\fDesigned the terraces of the old palace hotel, with water from its own wells and tanks\n\nEDUCATION\nB.Sc. Horticulture, Bagalkot University, 2014\n';
    const { work, education } = await read(text + below);
    expect(JSON.stringify(work?.[1])).toContain('Designed the terraces');
    expect(education).toMatchObject(content.education);
  });
});

describe('no columns are', () => {
  const alone = (lines: readonly string[]): void => {
    expect(withoutSideColumns(lines)).toBe(lines);
  };

  test('dates at the right edge, below headings at the left', () => {
    alone([
      'Asha Mali',
      'EXPERIENCE',
      `Gardener${' '.repeat(40)}2014 - 2019`,
      'EDUCATION',
      'B.Sc.',
      'SKILLS',
      'Grafting',
    ]);
  });

  test('headings in the margin, with their sections beside them', () => {
    alone([
      'Asha Mali',
      'EXPERIENCE      Gardener, Cubbon',
      '                2014 - 2019',
      'SKILLS          Grafting, pruning',
    ]);
  });

  test('headings in the middle of their lines', () => {
    alone(['Asha Mali', '            SKILLS', 'Grafting', '            SKILLS', 'Drip irrigation']);
  });

  test("a table's columns that are named as sections are", () => {
    alone([
      'SKILLS',
      'Name            Skills',
      'Asha            Grafting',
      'EDUCATION',
      'B.Sc.',
      'LANGUAGES',
      'Hindi',
    ]);
  });

  test('texts without end', () => {
    const line = `${'SKILLS'.padEnd(30)}EDUCATION`;
    const began = performance.now();
    withoutSideColumns(Array.from({ length: 20_000 }, (_, at) => ' '.repeat(at % 300) + line));
    withoutSideColumns([' '.repeat(400_000), `${' x'.repeat(200_000)}  SKILLS`, `a${' '.repeat(400_000)}`]);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
