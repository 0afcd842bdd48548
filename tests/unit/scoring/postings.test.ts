import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Requirements } from '../../../shared/analysis/analysis.js';
import {
  readJobDescription,
  requirementsOf,
} from '../../../workers/scoring/job-description/read-job-description.js';

interface Truth {
  title: string;
  titleAliases: string[];
  mustHave: string[];
  niceToHave: string[];
  anyOf: string[][];
  anyOfNice: string[][];
  optional: string[];
  notSkills: string[];
  minYears: number | null;
  education: string | null;
  employer?: string;
  noticePeriod?: number;
  workMode?: string;
  employmentType?: string;
}

const folder = new URL('postings/', import.meta.url);
const load = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));

const postings = names.map((name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const truth = load(`${name}.truth.json`) as Truth;
  return { name, text, truth, read: requirementsOf(readJobDescription(text)) };
});

const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+(?:skills?|experience|knowledge|certification|certified|certificate|proficiency)$/, '')
    .replace(/[\s\-_/'’]+/g, '');
const aliases = new Map(
  Object.entries(load('aliases.json') as Record<string, string[]>).flatMap(([name, others]) =>
    [name, ...others].map((other) => [squeeze(other), squeeze(name)] as const),
  ),
);
const canon = (text: string): string => aliases.get(squeeze(text)) ?? squeeze(text);

/** True positives, false positives and misses of one kind of requirement. */
function counts(
  read: Requirements['mustHave'],
  plain: string[],
  groups: string[][],
  optional: string[],
): number[] {
  const wanted = [...plain.map((name) => [name]), ...groups].map((group) => group.map(canon));
  const got = new Set(read.flatMap(({ skill, anyOf }) => anyOf ?? [skill]).map(canon));
  const free = new Set([...wanted.flat(), ...optional.map(canon)]);
  const found = wanted.filter((group) => group.some((name) => got.has(name))).length;
  return [found, [...got].filter((name) => !free.has(name)).length, wanted.length - found];
}

function f1(all: number[][]): number {
  const [right = 0, wrong = 0, missed = 0] = [0, 1, 2].map((at) =>
    all.reduce((sum, each) => sum + (each[at] ?? 0), 0),
  );
  return (2 * right) / (2 * right + wrong + missed);
}

describe('postings of many trades, countries and forms', () => {
  test('must-haves and nice-to-haves are told apart', () => {
    const must = postings.map(({ read, truth: t }) =>
      counts(read.mustHave, t.mustHave, t.anyOf, [...t.optional, ...t.niceToHave]),
    );
    const nice = postings.map(({ read, truth: t }) =>
      counts(read.niceToHave, t.niceToHave, t.anyOfNice, t.optional),
    );
    expect(f1(must)).toBeGreaterThanOrEqual(0.9);
    expect(f1(nice)).toBeGreaterThanOrEqual(0.9);
  });

  test.each(postings)('$name: title, years, whether education is asked', ({ read, truth }) => {
    const plain = (text = ''): string =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
        .trim();
    expect([truth.title, ...truth.titleAliases].map(plain)).toContain(plain(read.title?.text));
    expect(read.minYears).toBe(truth.minYears);
    expect(read.education !== null).toBe(truth.education !== null);
  });

  test.each(postings)('$name: employer, notice, place of work, contract', ({ read, truth }) => {
    if (truth.employer !== undefined) expect(read.employer?.name).toBe(truth.employer);
    if (truth.noticePeriod !== undefined) expect(read.noticePeriod?.maxDays).toBe(truth.noticePeriod);
    if (truth.workMode !== undefined) expect(read.workMode?.mode).toBe(truth.workMode);
    if (truth.employmentType !== undefined)
      expect(read.employmentType?.types).toContain(truth.employmentType);
  });

  test.each(postings)('$name: nothing that is set apart becomes a skill', ({ read, truth }) => {
    const found = new Set([...read.mustHave, ...read.niceToHave].map(({ skill }) => canon(skill)));
    expect(truth.notSkills.filter((name) => found.has(canon(name)))).toEqual([]);
  });

  test.each(postings)('$name: each quote stands in the text', ({ text, read }) => {
    const fold = (each: string): string => each.normalize('NFC').replace(/\s+/g, ' ');
    const quotes = [...JSON.stringify(read).matchAll(/"quote":("(?:[^"\\]|\\.)*")/g)].map(
      ([, quote = '""']) => JSON.parse(quote) as string,
    );
    expect(quotes.filter((quote) => !fold(text).includes(fold(quote)))).toEqual([]);
  });
});
