import { monthNumbers } from '../../../workers/parsing/lexicon/calendar.js';
import { asciiDigits } from '../../../workers/parsing/fields/dates/date-points.js';

/*
 * What dates a text can be said to hold, asked in another way than the parser asks: word by word, without its patterns.
 */

interface Token {
  text: string;
  /** What stands between it and the one before. */
  gap: string;
}

const joining = /^\s?[-./\u2010-\u2015\u2212]\s?$/u;
/** Before the two digits of a year: 'Jul'19', '2019-20', '05/19'. */
const shortens = /['’‘´`/~\u2010-\u2015\u2212-][\s'’]*$/u;
/** May stand between a month and the year that is said once: 'from 5 Mar to 8 Sep 2020'. */
const passed =
  /^(?:\d{1,2}|st|nd|rd|th|er|to|until|till|through|thru|bis|bis zum|au|à|a|al|hasta|até|से|of|de|del)$/u;

const fullYear = (two: string): string => `${Number(two) > 49 ? '19' : '20'}${two}`;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*|\d+/gu)) {
    tokens.push({ text: word, gap: text.slice(end, index) });
    end = index + word.length;
  }
  return tokens;
}

/** The year that a token is; null where it is none. */
function yearOf(tokens: readonly Token[], at: number): string | null {
  const { text = '', gap = '' } = tokens[at] ?? {};
  if (/^(?:19[5-9]\d|20[0-4]\d)$/u.test(text)) return text;
  const above = tokens[at - 1];
  const goesOn = above !== undefined && (/^\d+$/u.test(above.text) || monthOf(above) !== undefined);
  return /^\d\d$/u.test(text) && (/['’‘´`]/u.test(gap) || (goesOn && shortens.test(gap)))
    ? fullYear(text)
    : null;
}

const monthOf = ({ text }: Token): number | undefined => monthNumbers.get(text);
const inYear = (token: Token | undefined): boolean => Number(token?.text) >= 1 && Number(token?.text) <= 12;
const isJoined = (token: Token | undefined): boolean => joining.test(token?.gap ?? '');

/** The first year behind a month's name, with nothing but days and other months between them. */
function yearBehind(tokens: readonly Token[], month: number): string | null {
  for (let at = month + 1; at <= month + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    const year = yearOf(tokens, at);
    if (year !== null) return year;
    if (!passed.test(token.text) && monthOf(token) === undefined) return null;
  }
  return null;
}

/** Months in numbers beside the year at a place: 03/2019, 2019-03, 12.03.2019 and 08/15/2019. */
function numbersBeside(tokens: readonly Token[], at: number): (Token | undefined)[] {
  const [first, second, year, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  const before = isJoined(year) ? second : undefined;
  const isDay = before !== undefined && !inYear(before) && Number(before.text) <= 31 && isJoined(before);
  return [before, isDay ? first : undefined, year?.text.length === 4 && isJoined(next) ? next : undefined];
}

/** All of a text's years (`YYYY`) and months (`YYYY-MM`), as generously as a reader could. */
export function writtenDates(source: string): ReadonlySet<string> {
  const tokens = tokensOf(asciiDigits(source.normalize('NFKC')).normalize('NFC').toLowerCase());
  const dates = new Set<string>();
  const add = (year: string | null, month: number | undefined): void => {
    if (year !== null && month !== undefined) dates.add(`${year}-${String(month).padStart(2, '0')}`);
  };
  tokens.forEach((token, at) => {
    add(yearBehind(tokens, at), monthOf(token));
    const year = yearOf(tokens, at);
    if (year === null) return;
    dates.add(year);
    const next = tokens[at + 1];
    if (next !== undefined && next.gap.length <= 2) add(year, monthOf(next));
    for (const number of numbersBeside(tokens, at)) if (inYear(number)) add(year, Number(number?.text));
  });
  return dates;
}
