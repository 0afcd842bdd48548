import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { readInFull } from '../../../shared/resume/reading.js';
import { writeCoverLetter } from '../../../workers/writing/cover-letter.js';
import { deedOf } from '../../../workers/writing/letter/deeds.js';
import { optimizeResume } from '../../../workers/writing/optimize.js';
import { prove, wholeResume } from '../../../workers/writing/proof/prove.js';

/** Resumes and job descriptions beside the repository; without them these tests are skipped. */
const corpus = join(import.meta.dirname, '../../../../shared/corpus');
const found = existsSync(join(corpus, 'scoring/resumes'));
const asOf = '2026-11-21';

function readAll<T>(
  folder: string,
  ending: string,
  parse: (text: string) => T,
): { name: string; value: T }[] {
  if (!found) return [];
  return readdirSync(join(corpus, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, value: parse(readFileSync(join(corpus, folder, name), 'utf8')) }));
}

const resumes = readAll('scoring/resumes', '.json', (text) => JSON.parse(text) as ResumeContent);
const jobs = readAll('jds', '.txt', (text) => text);
const rules = { model: null, writer: 'rules' } as const;

/** One job for each resume, another for each run through the list. */
const pairs = resumes.flatMap(({ name, value: resume }, at) =>
  [0, 5].flatMap((step) => {
    const job = jobs[(at + step) % jobs.length];
    return job ? [{ name: `${name} × ${job.name}`, resume, jobDescription: job.value }] : [];
  }),
);

(found ? describe : describe.skip)('on the corpus', () => {
  test('the rules write letters that hold nothing unproven and no torn sentence', async () => {
    for (const { name, resume, jobDescription } of pairs) {
      const order = { resume, jobDescription, tone: 'formal', length: 250, language: 'en', asOf } as const;
      const { letter, refused, words } = await writeCoverLetter(order, rules);
      const text = letter.paragraphs.join('\n');
      expect({ name, torn: /undefined|null|\.\.|,,|\s{2}|\s[,.]|\(\)/.test(text) }).toEqual({
        name,
        torn: false,
      });
      expect({ name, words: words >= 80 && words <= 275 }).toEqual({ name, words: true });
      expect(refused.filter(({ after }) => typeof after === 'string' && text.includes(after))).toEqual([]);
    }
  });

  test('the rules never lower a score, and refuse nothing that they propose', async () => {
    for (const { name, resume, jobDescription } of pairs) {
      const input = { resume, jobDescription, asOf, reading: readInFull(300) };
      const { scoreBefore, scoreAfter, refused } = await optimizeResume(input, rules);
      expect({ name, refused, fell: (scoreAfter ?? 0) < (scoreBefore ?? 0) }).toEqual({
        name,
        refused: [],
        fell: false,
      });
    }
  });

  test('deeds told at their employer are proven; with another number, employer or skill they are not', () => {
    const wrong: string[] = [];
    let told = 0;
    for (const { value: resume } of resumes) {
      const sources = wholeResume(resume, { jobDescription: null, experienceYears: null });
      for (const { name = '', endDate, highlights = [] } of resume.work ?? []) {
        for (const deed of highlights.flatMap((text) => deedOf(text, endDate ? 'past' : 'present') ?? [])) {
          told += 1;
          if (!prove(`At ${name}, I ${deed}.`, sources).ok) wrong.push(deed);
          for (const text of mutations(name, deed)) if (prove(text, sources).ok) wrong.push(text);
        }
      }
    }
    expect(told).toBeGreaterThan(80);
    expect(wrong).toEqual([]);
  });
});

function mutations(employer: string, deed: string): string[] {
  const number = /(?<![\p{L}\d.,-])\d+(?![\d,.]*\d|\p{L})/u.exec(deed)?.[0];
  const swapped =
    number === undefined
      ? []
      : [`At ${employer}, I ${deed.replace(number, String(Number(number) * 3 + 1))}.`];
  return [
    ...swapped,
    `At Infosys, I ${deed}.`,
    `At ${employer}, I ${deed} with Salesforce Einstein and COBOL.`,
  ];
}
