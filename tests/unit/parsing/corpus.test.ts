import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { fold } from './reading.js';

const folder = join(process.cwd(), '../shared/corpus/resumes');
const present = existsSync(folder);
const names = present
  ? readdirSync(folder).filter(
      (name) => /\.(?:pdf|docx|tex|txt|json)$/.test(name) && !name.endsWith('.truth.json'),
    )
  : [];

interface Truth {
  name: string;
  email: string;
  work: { company: string | string[] }[];
  education: { institution: string | string[] }[];
}

const oneOf = (accepted: string | string[], found: readonly (string | undefined)[]): boolean =>
  [accepted].flat().some((text) => found.some((each) => each !== undefined && fold(each) === fold(text)));

/** Real resumes of other projects lie beside the repository; without them this says so and does nothing. */
(present ? describe : describe.skip)(`the corpus in ../shared${present ? '' : ' (absent: skipped)'}`, () => {
  test('names and addresses are right, and nine of ten employers and schools', async () => {
    const counts = { found: 0, of: 0 };
    for (const name of names) {
      const truth = JSON.parse(
        readFileSync(join(folder, name.replace(/\.\w+$/, '.truth.json')), 'utf8'),
      ) as Truth;
      const { resume } = await parseFile(new Uint8Array(readFileSync(join(folder, name))), {
        fileName: name,
      });
      expect([name, oneOf(truth.name, [resume.basics?.name])]).toEqual([name, true]);
      expect([name, resume.basics?.email]).toEqual([name, truth.email]);
      const employers = resume.work?.map((entry) => entry.name) ?? [];
      const schools = resume.education?.map((entry) => entry.institution) ?? [];
      counts.of += truth.work.length + truth.education.length;
      counts.found += truth.work.filter((entry) => oneOf(entry.company, employers)).length;
      counts.found += truth.education.filter((entry) => oneOf(entry.institution, schools)).length;
    }
    expect(counts.found / counts.of).toBeGreaterThanOrEqual(0.9);
  }, 120_000);
});
