import { monthNumbers, seasons } from '../../lexicon/calendar.js';

/** How a date was written, from the plainest to what had to be guessed. */
export type DateForm = 'month' | 'year' | 'season' | 'short-year' | 'ambiguous';

/** One date in a text. */
export interface Point {
  at: number;
  end: number;
  /** `YYYY-MM`, or `YYYY` where the text names no month. */
  value: string;
  form: DateForm;
}

const longestFirst = (names: Iterable<string>): string =>
  [...names].sort((a, b) => b.length - a.length).join('|');

/** A pattern for any of these words. */
export const anyOf = (names: Iterable<string>): string =>
  longestFirst(
    [...names].map((name) => name.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s+`)),
  );

export const monthName = anyOf(monthNumbers.keys());
export const before = String.raw`(?<![\p{L}\p{N}\p{M}/.])`;
export const after = String.raw`(?![\p{L}\p{N}\p{M}])`;
const year = String.raw`(?:19[5-9]\d|20[0-4]\d)`;
const shortYear = String.raw`['’‘´${'`'}]\s?\d{2}`;
const day = String.raw`(?:[0-3]?\d)(?:st|nd|rd|th|er|º|ª|\.)?`;
const month = String.raw`0?[1-9]|1[0-2]`;
const mark = String.raw`(?:[-.]|\s?/\s?)`;

const point = [
  String.raw`(?:${day}[\s-]*(?:of\s+|de\s+)?)?(?<name>${monthName})[.॰]?(?:\s+${day},?(?=\s+${year}))?(?:[\s,./-]*|\s+(?:de|del|of)\s+)(?<nameYear>${year}|${shortYear}|(?<=[-/])\d{2})`,
  String.raw`(?<isoYear>${year})${mark}(?<isoMonth>${month})(?<isoDay>[-/.](?:[0-3]?\d))?`,
  String.raw`(?<first>[0-3]?\d)\s?${mark}\s?(?<second>[0-3]?\d)\s?${mark}\s?(?<dayYear>${year})`,
  String.raw`(?<numMonth>${month})${mark}(?<numYear>${year})`,
  String.raw`(?<yearName>${year})(?:[-/. ]|,\s)(?!may\s)(?<nameAfter>${monthName})(?![.\s,'’/-]*\d)`,
  String.raw`(?:${anyOf(seasons)})[\s,/-]*(?:of\s+|de\s+)?(?<seasonYear>${year}|${shortYear})`,
  String.raw`(?<bareYear>${year})`,
];
const pointPattern = new RegExp(`${before}(?:${point.join('|')})${after}`, 'giu');

const twoDigits = (value: string | number): string => String(value).padStart(2, '0');

/** `19` → `2019`, `87` → `1987`. */
export function fullYear(text: string): string {
  const digits = text.replace(/\D/g, '');
  if (digits.length === 4) return digits;
  return Number(digits) > 49 ? `19${digits}` : `20${digits}`;
}

/** `YYYY-MM`. */
export const yearMonth = (years: string, months: string | number): string =>
  `${fullYear(years)}-${twoDigits(months)}`;

type Groups = Record<string, string | undefined>;
type Dated = Pick<Point, 'value' | 'form'>;

/** Days come first but where the first number can be no day's month: 15/08/2019 and 08/15/2019 are one day. */
function numericDay(first: number, second: number, years: string): Dated | null {
  if (second >= 1 && second <= 12) {
    const form = first <= 12 && first !== second ? 'ambiguous' : 'month';
    return { value: yearMonth(years, second), form };
  }
  return first >= 1 && first <= 12 && second <= 31 ? { value: yearMonth(years, first), form: 'month' } : null;
}

function readGroups(groups: Groups): Dated | null {
  const { name, nameYear, yearName, nameAfter, isoYear, isoMonth, dayYear, numYear, numMonth } = groups;
  if (name !== undefined && nameYear !== undefined) {
    const form = /\d{4}/.test(nameYear) ? 'month' : 'short-year';
    return { value: yearMonth(nameYear, monthNumbers.get(name.toLowerCase()) ?? 0), form };
  }
  if (yearName !== undefined)
    return {
      value: yearMonth(yearName, monthNumbers.get(nameAfter?.toLowerCase() ?? '') ?? 0),
      form: 'month',
    };
  if (isoYear !== undefined && isoMonth !== undefined) {
    const next = twoDigits((Number(isoYear) + 1) % 100);
    const mayBeYears = groups['isoDay'] === undefined && isoMonth === next;
    return { value: yearMonth(isoYear, isoMonth), form: mayBeYears ? 'ambiguous' : 'month' };
  }
  if (dayYear !== undefined) return numericDay(Number(groups['first']), Number(groups['second']), dayYear);
  if (numYear !== undefined) return { value: yearMonth(numYear, numMonth ?? ''), form: 'month' };
  const { seasonYear, bareYear = '' } = groups;
  return seasonYear === undefined
    ? { value: bareYear, form: 'year' }
    : { value: fullYear(seasonYear), form: 'season' };
}

/** Digits of India's scripts as ASCII ones; the length stays. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0966-\u0d6f]/gu, (char) => {
    const digit = (char.charCodeAt(0) & 0x7f) - 0x66;
    return digit >= 0 && digit <= 9 && /\p{Nd}/u.test(char) ? String(digit) : char;
  });
}

/** All single dates of a text, in order. */
export function findPoints(text: string): Point[] {
  const points: Point[] = [];
  for (const match of text.matchAll(pointPattern)) {
    const dated = readGroups(match.groups ?? {});
    if (dated !== null) points.push({ at: match.index, end: match.index + match[0].length, ...dated });
  }
  return points;
}
