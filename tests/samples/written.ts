import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer } from 'docx';
import { range, type DateForm } from './dates.js';
import type { Shown } from './layout.js';
import { type Person, readPeople } from './person.js';
import { plain, type PlainLayout } from './plain/layouts.js';
import { truthOf } from './truth.js';
import { type WordLayout, words } from './word/layouts.js';

/** A resume whose dates are written as a layout writes them. */
export function withDates(person: Person, form: DateForm): Shown {
  const when = (start: string | undefined, end: string): string => range(start, end, form, person.language);
  return {
    ...person,
    work: person.work.map((job) => ({ ...job, when: when(job.start, job.end) })),
    education: person.education.map((study) => ({ ...study, when: when(study.start, study.end) })),
  };
}

/** A resume as a Word document. */
export async function asWord(person: Person, layout: WordLayout): Promise<Buffer> {
  const shown = withDates(person, layout.dates);
  const headers = layout.header?.(shown);
  const document = new Document({
    sections: [{ ...(headers === undefined ? {} : { headers }), children: layout.body(shown) }],
  });
  return Buffer.from(await Packer.toBuffer(document));
}

/** A resume as plain text. */
export const asPlain = (person: Person, layout: PlainLayout): Buffer =>
  Buffer.from(`${layout.body(withDates(person, layout.dates)).flat().join('\n')}\n`);

/**
 * Writes each person of a folder in each layout of Word documents or of plain texts, with its `.truth.json`.
 * @returns the names that were written
 */
export async function writeSamples(
  folder: string,
  people: string,
  kind: 'docx' | 'txt',
  wanted: (name: string) => boolean,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  const layouts: Readonly<Record<string, WordLayout | PlainLayout>> = kind === 'docx' ? words : plain;
  for (const family of Object.keys(layouts)) {
    for (const [who, person] of readPeople(people)) {
      const name = `${family}-${who}`;
      const [word, text] = [words[family], plain[family]];
      if (!wanted(name)) continue;
      if (word !== undefined) writeFileSync(join(folder, `${name}.docx`), await asWord(person, word));
      else if (text !== undefined) writeFileSync(join(folder, `${name}.txt`), asPlain(person, text));
      const dates = layouts[family]?.dates ?? '2020 – 2022';
      writeFileSync(
        join(folder, `${name}.truth.json`),
        `${JSON.stringify(truthOf(person, { dates }, family), null, 2)}\n`,
      );
      names.push(name);
    }
  }
  return names;
}
