import { openWords, rangeWords } from '../../lexicon/calendar.js';
import { after, anyOf, before } from './date-points.js';
import type { FoundRange } from './date-ranges.js';

/* Years of accounts and of schools reach over two of the calendar: 'FY 2014-15 to FY 2018-19', '2014-15 to date'. */

const named = String.raw`(?:f\.?\s?y\.?|a\.?\s?y\.?|(?:financial|fiscal|academic)\s{1,3}year)(?:\s?:)?\s{0,3}`;
const year = String.raw`(?:19[5-9]|20[0-4])\d`;
const pair = String.raw`[-\u2010-\u2015/](?:19|20)?`;
const between = String.raw`(?:\s*[-\u2010-\u2015\u2212]\s*|\s+(?:${anyOf(rangeWords)})\s+)`;
const pattern = new RegExp(
  String.raw`${before}(?<fy>${named})?(?<y1>${year})(?:${pair}(?<n1>\d{2}))?${between}` +
    String.raw`(?:(?<fy2>${named})?(?<y2>${year})(?:${pair}(?<n2>\d{2}))?|(?:${anyOf(openWords)}))${after}`,
  'giu',
);
/** What is no month's number is the next year's. */
const lastMonth = 12;

interface End {
  fy: string | undefined;
  year: string | undefined;
  next: string | undefined;
}

const isPair = ({ year: own, next }: End): boolean =>
  own !== undefined && next !== undefined && (Number(own) + 1) % 100 === Number(next);

/** Whether an end is a year that two of the calendar share, or is called so. */
const isShared = (end: End): boolean => isPair(end) || (end.fy !== undefined && end.next === undefined);

/** Ranges of such years, from the first year of the first to the last year of the last. */
export function yearPairRanges(text: string): FoundRange[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: all, groups = {} }) => {
    const first: End = { fy: groups['fy'], year: groups['y1'], next: groups['n1'] };
    const last: End = { fy: groups['fy2'], year: groups['y2'], next: groups['n2'] };
    const open = last.year === undefined;
    const ends = open ? [first] : [first, last];
    const isCertain = ends.some(({ fy, next }) => fy !== undefined || Number(next) > lastMonth);
    if (!ends.every(isShared) || !isCertain) return [];
    const to = open ? null : String(Number(last.year) + (last.next === undefined ? 0 : 1));
    const from = first.year ?? '';
    return to !== null && to < from
      ? []
      : [{ at: index, end: index + all.length, from, to, open, form: 'year' as const }];
  });
}
