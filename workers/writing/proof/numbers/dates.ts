import { fold } from '../words.js';

/** A year, with its month where the text says it. */
export interface DateMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const named = String.raw`(?<name>\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?\s+(?:\d{1,2},?\s+)?)?`;
const mention = new RegExp(
  String.raw`${named}(?<![\p{L}\p{N}]|\p{L}[-.]|\d[.,]|[₹$€£]\s?)(?:(?<numeric>0?[1-9]|1[0-2])\/)?(?<year>(?:19|20)\d\d)(?:-(?<iso>0[1-9]|1[0-2])(?:-\d\d)?)?(?![\p{L}\p{N}]|[.,]\d|\s?%)`,
  'giu',
);

/** Every year of a text, and the month beside it: '2019', 'March 2022', '03/2022', '2022-03'. */
export function datesIn(text: string): DateMention[] {
  return [...text.matchAll(mention)].map((match) => {
    const { name, numeric, year, iso } = match.groups ?? {};
    const byName = name ? months.indexOf(fold(name).slice(0, 3)) + 1 : null;
    const byNumber = iso ?? numeric;
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      year: Number(year),
      month: byName ?? (byNumber ? Number(byNumber) : null),
    };
  });
}

/** Whether a date that a text states stands in the source; a year alone is met by any month of it. */
export function sameDate(stated: DateMention, source: DateMention): boolean {
  return stated.year === source.year && (stated.month === null || stated.month === source.month);
}
