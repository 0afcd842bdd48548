import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { type Person, readPeople } from '../../samples/person.js';
import { plain } from '../../samples/plain/layouts.js';
import { words } from '../../samples/word/layouts.js';
import { asPlain, asWord } from '../../samples/written.js';
import { fold } from './reading.js';

const people = readPeople(join(process.cwd(), 'tests/samples/people'));

interface Counts {
  right: number;
  of: number;
}
const share = ({ right, of }: Counts): number => right / of;

/** How many of the jobs (employer, title) and of the schools of a person a file was read to have. */
async function count(
  person: Person,
  bytes: Buffer,
  fileName: string,
  jobs: Counts,
  schools: Counts,
): Promise<void> {
  const { resume } = await parseFile(new Uint8Array(bytes), { fileName });
  const work = new Set((resume.work ?? []).map(({ name, position }) => `${fold(name)} ${fold(position)}`));
  const taught = new Set((resume.education ?? []).map(({ institution }) => fold(institution)));
  jobs.of += person.work.length;
  jobs.right += person.work.filter(({ company, position }) =>
    work.has(`${fold(company)} ${fold(position)}`),
  ).length;
  schools.of += person.education.length;
  schools.right += person.education.filter(({ school }) => taught.has(fold(school))).length;
}

/** `npm run samples -- FOLDER --docx` writes them all. */
describe('resumes of many trades', () => {
  test.each(Object.keys(words))('as a Word document: %s', async (name) => {
    const [layout, jobs, schools] = [words[name], { right: 0, of: 0 }, { right: 0, of: 0 }];
    if (layout === undefined) throw new Error(`no layout ${name}`);
    for (const person of people.values())
      await count(person, await asWord(person, layout), 'resume.docx', jobs, schools);
    expect(share(jobs)).toBeGreaterThanOrEqual(0.9);
    expect(share(schools)).toBeGreaterThanOrEqual(0.85);
  });

  test.each(Object.keys(plain))('as plain text: %s', async (name) => {
    const [layout, jobs, schools] = [plain[name], { right: 0, of: 0 }, { right: 0, of: 0 }];
    if (layout === undefined) throw new Error(`no layout ${name}`);
    for (const person of people.values())
      await count(person, asPlain(person, layout), 'resume.txt', jobs, schools);
    expect(share(jobs)).toBeGreaterThanOrEqual(0.9);
    expect(share(schools)).toBeGreaterThanOrEqual(0.85);
  });
});
