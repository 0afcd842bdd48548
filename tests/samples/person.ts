import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.coerce.string();
const more = z.enum([
  'projects',
  'certificates',
  'languages',
  'awards',
  'publications',
  'volunteer',
  'interests',
  'references',
]);

const job = z.strictObject({
  company: text,
  position: text,
  place: text.optional(),
  start: text,
  end: text,
  points: z.array(text),
  prose: text.optional(),
});

const study = z.strictObject({
  school: text,
  degree: text,
  place: text.optional(),
  start: text.optional(),
  end: text,
  score: text.optional(),
});

const person = z.strictObject({
  language: z.enum(['en', 'hi', 'de', 'fr', 'es', 'nl']).default('en'),
  name: text,
  label: text,
  email: text,
  phone: text,
  city: text,
  region: text,
  links: z.array(text),
  summary: text,
  /** Wordings of headings that differ from the usual ones. */
  headings: z.partialRecord(z.enum(['summary', 'work', 'education', 'skills', ...more.options]), text),
  work: z.array(job),
  education: z.array(study),
  /** By group; the empty name for a list without groups. */
  skills: z.record(text, z.array(text)),
  more: z.partialRecord(more, z.array(text)),
});

/** What an invented resume says. Dates are `YYYY-MM`, `YYYY` or `present`. */
export type Person = z.infer<typeof person>;
export type Job = Person['work'][number];
export type Study = Person['education'][number];

/** Reads the invented resumes of a folder by the names of their files. */
export function readPeople(folder: string): Map<string, Person> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files
      .sort()
      .map((name) => [
        basename(name, '.yaml'),
        person.parse(parse(readFileSync(join(folder, name), 'utf8'))),
      ]),
  );
}
