import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { columns } from '../../samples/layouts/columns.js';
import { linkedin } from '../../samples/layouts/linkedin.js';
import { single } from '../../samples/layouts/single.js';
import { tables } from '../../samples/layouts/tables.js';
import { type Person, readPeople } from '../../samples/person.js';
import { browserPath, printed } from '../../samples/print.js';
import { fold } from './reading.js';

const present = existsSync(browserPath);
const people = readPeople(join(process.cwd(), 'tests/samples/people'));
const layouts = { ...single, ...columns, ...tables, ...linkedin };

/** A few of the samples, each layout with another person; `npm run samples` prints all. */
const picked: readonly (readonly [keyof typeof layouts, string])[] = [
  ['timeline', 'nurse'],
  ['nested-roles', 'software'],
  ['spaced-small-caps', 'accountant'],
  ['running-lines', 'sales'],
  ['sidebar-left-dark', 'mechanical'],
  ['sidebar-right', 'driver'],
  ['margin-headings', 'teacher'],
  ['degree-table', 'fresher'],
  ['left-cells', 'lawyer'],
  ['linkedin-profile', 'teacher'],
];

function share(found: readonly string[], wanted: readonly string[]): number {
  return wanted.filter((each) => found.includes(each)).length / Math.max(found.length, wanted.length);
}

/** Shares of the pairs of employer and title, of the schools, and of the skills that are right, of the more there are. */
async function measure(
  person: Person,
  pdf: Uint8Array,
): Promise<[jobs: number, schools: number, skills: number]> {
  const { resume } = await parseFile(pdf);
  expect([fold(resume.basics?.name), resume.basics?.email]).toEqual([fold(person.name), person.email]);
  return [
    share(
      (resume.work ?? []).map(({ name, position }) => `${fold(name)} ${fold(position)}`),
      person.work.map(({ company, position }) => `${fold(company)} ${fold(position)}`),
    ),
    share(
      (resume.education ?? []).map(({ institution }) => fold(institution)),
      person.education.map(({ school }) => fold(school)),
    ),
    share(
      (resume.skills ?? []).flatMap(({ keywords = [] }) => keywords.map(fold)),
      Object.values(person.skills).flat().map(fold),
    ),
  ];
}

(present ? describe : describe.skip)(`samples${present ? '' : ' (no browser: skipped)'}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser.close());

  test('nine of ten jobs, schools and skills are right over all layouts', async () => {
    const shares: [number, number, number][] = [];
    for (const [layout, who] of picked) {
      const [person, style] = [people.get(who), layouts[layout]];
      if (person === undefined || style === undefined) throw new Error(`no sample ${layout} of ${who}`);
      shares.push(await measure(person, await printed(browser, person, style)));
    }
    for (const which of [0, 1, 2] as const) {
      const mean = shares.reduce((sum, each) => sum + each[which], 0) / shares.length;
      expect(mean).toBeGreaterThanOrEqual(0.9);
    }
  }, 180_000);
});
