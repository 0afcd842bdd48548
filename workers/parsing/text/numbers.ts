import { findDates, isOnlyDate } from '../fields/dates/dates.js';
import { rangeOfDates } from './outline.js';

/** '1.', '(1)', '2.1', '(a)': what counts the points or the entries of a text. */
const numbered =
  /^(?<indent>\s{0,12})(?:\d{1,2}\.(?<minor>\d{1,2})\.?\s+(?=\p{L})|\(?(?<number>\d{1,2})[.)]\s+(?=\S)|\(?(?<letter>[a-z])\)\s+(?=\S))/u;
const dated = /(?:19|20)\d\d/u;
const bulleted = /^\s*(?:[-*+•–▪◦o]\s)/u;
const labelled = /^\s*\p{L}[\p{L} ]{2,25}:\s/u;

const indentOf = (line: string): number => line.search(/\S|$/u);

/** How many lines below its first an entry has its dates at most. */
const mostAboveDates = 3;

interface Count {
  index: number;
  indent: number;
  kind: 'number' | 'minor' | 'letter';
  at: number;
}

function countOf(line: string, index: number): Count[] {
  const { indent = '', number, minor, letter } = numbered.exec(line)?.groups ?? {};
  const of = (kind: Count['kind'], at: number): Count[] => [{ index, indent: indent.length, kind, at }];
  if (number !== undefined) return of('number', Number(number));
  if (minor !== undefined) return of('minor', Number(minor));
  return letter === undefined ? [] : of('letter', letter.charCodeAt(0) - 96);
}

const follows = (a: Count | undefined, b: Count | undefined): boolean =>
  a !== undefined && b !== undefined && (b.at === a.at + 1 || (a.at === 1 && b.at === 1));

/** How the lines of an entry's head go on below its first. */
function headBelow({ index }: Count, lines: readonly string[]): readonly string[] {
  const below = lines.slice(index + 1, index + 1 + mostAboveDates);
  const end = below.findIndex((line) => line.trim() === '' || bulleted.test(line) || numbered.test(line));
  return end < 0 ? below : below.slice(0, end);
}

/** '1) Company' and, right below, its title beside a range of dates; further below only where they stand further in. */
function isDated(count: Count, lines: readonly string[]): boolean {
  return headBelow(count, lines).some(
    (line, at) => rangeOfDates.test(line) && (at === 0 || indentOf(line) > count.indent),
  );
}

/** Dates on a line of their own below a number tell of it, where all of a count have them. */
const hasDatesBelow = (count: Count, lines: readonly string[]): boolean =>
  headBelow(count, lines).some((line) => isOnlyDate(line) && findDates(line)[0]?.from !== null);

/** What is counted in one go. */
function runsOf(count: readonly Count[]): Count[][] {
  const runs: Count[][] = [];
  for (const each of count) {
    const last = runs.at(-1);
    if (last !== undefined && follows(last.at(-1), each)) last.push(each);
    else runs.push([each]);
  }
  return runs;
}

function leads(count: Count, lines: readonly string[]): boolean {
  const line = lines[count.index] ?? '';
  if (dated.test(line) || isDated(count, lines)) return true;
  // At most one empty line stands between an entry and its points.
  const next = [1, 2].map((step) => lines[count.index + step] ?? '').find((each) => each.trim() !== '') ?? '';
  if (bulleted.test(next)) return indentOf(next) > count.indent;
  // '1. Company: …' and, below, 'Designation: …': a form.
  return labelled.test(withoutNumber(line)) && labelled.test(next);
}

/**
 * What the numbers before lines are: marks of a list's points, or of entries that have points of their own or
 * dates. A number without a neighbour in a count is neither.
 */
export function readNumbers(lines: readonly string[]): (index: number) => 'point' | 'entry' | null {
  const roles = new Map<number, 'point' | 'entry'>();
  const counts = new Map<string, Count[]>();
  for (const each of lines.flatMap(countOf)) {
    const key = `${each.kind} ${each.indent}`;
    const count = counts.get(key);
    if (count === undefined) counts.set(key, [each]);
    else count.push(each);
  }
  for (const count of counts.values()) {
    for (const run of runsOf(count)) {
      const areDated = run.length > 1 && run.every((each) => hasDatesBelow(each, lines));
      for (const each of run) {
        if (run.length === 1 && each.at !== 1) continue;
        roles.set(each.index, areDated || leads(each, lines) ? 'entry' : 'point');
      }
    }
  }
  return (index) => roles.get(index) ?? null;
}

/** A line without the number before it. */
export const withoutNumber = (line: string): string => line.replace(numbered, '$<indent>');
