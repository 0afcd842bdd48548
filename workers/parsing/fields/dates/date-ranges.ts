import { monthNumbers, openWords, rangeWords, sinceWords } from '../../lexicon/calendar.js';
import {
  after,
  anyOf,
  before,
  type DateForm,
  fullYear,
  monthName,
  type Point,
  yearMonth,
} from './date-points.js';

/* Two dates, or one and an open end, as one range. */

/** A date or a range of dates as a file writes it: `YYYY-MM` or `YYYY`. */
export interface FoundRange {
  /** Where the range stands in the text. */
  at: number;
  end: number;
  /** Null where the file gives one date only. */
  from: string | null;
  /** Null where the end is open. */
  to: string | null;
  open: boolean;
  /** The less plain form of its two ends. */
  form: DateForm;
}

const forms: readonly DateForm[] = ['month', 'year', 'season', 'short-year', 'ambiguous'];
const lessPlain = (a: DateForm, b: DateForm): DateForm => (forms.indexOf(a) > forms.indexOf(b) ? a : b);

const hyphens = String.raw`[-\u2010-\u2015\u2212~→⟶➔]+`;
const dash = String.raw`(?:\s*${hyphens}\s*(?:(?:till|until|to|bis|à|a)\s+)?|\s*(?<![\p{L}\p{M}])(?:${anyOf(rangeWords)})(?![\p{L}\p{M}])\s*|\s*से\s*)`;
const dashPattern = new RegExp(`^${dash}$`, 'iu');
const openPattern = new RegExp(
  String.raw`^${dash}(?:the\s+)?(?:${anyOf(openWords)})(?![\p{L}\p{M}])(?:\s+तक)?`,
  'iu',
);
const onwardsPattern = /^\s*(?:onwards?|\+|से(?:\s+(?:अब|वर्तमान|आज)\s+तक)?(?=\s*$))(?![\p{L}\p{M}])/iu;
const sincePattern = new RegExp(String.raw`${before}(?:${anyOf(sinceWords)})\s*:?\s*$`, 'iu');
const trailingTak = /^\s+(?:तक|tak)(?![\p{L}\p{M}])/u;
const shortEndPattern = new RegExp(
  String.raw`^(?!\s+${hyphens}\s+\d+\s+\p{Ll})(?:\s*${hyphens}\s*['’]?|/)(?<end>\d{2})(?![\d\p{L}%]|[-/.,]\d)`,
  'u',
);
const monthBefore = new RegExp(
  String.raw`${before}(?<name>${monthName})[.॰]?(?:\s*[-\u2010-\u2015/]\s*|\s+(?:${anyOf(rangeWords)})\s+|\s*से\s*)$`,
  'iu',
);
const shortMonths = new RegExp(
  String.raw`${before}(?<m1>0[1-9]|1[0-2])/(?<y1>\d{2})(?:\s*${hyphens}\s*|\s+to\s+)(?:(?<m2>0[1-9]|1[0-2])/(?<y2>\d{2})|(?:${anyOf(openWords)}))${after}`,
  'giu',
);

const openFrom = (first: Point, at: number, end: number): FoundRange => ({
  at,
  end,
  from: first.value,
  to: null,
  open: true,
  form: first.form,
});

/** Years that a range in short form may last: '2019 – 63' is none. */
const longestShort = 40;

/** 2019-20 and 2019/20 are two years. */
function shortEnd(rest: string, first: Point): FoundRange | null {
  const match = first.value.length === 4 ? shortEndPattern.exec(rest) : null;
  const end = match?.groups?.['end'];
  if (match === null || end === undefined) return null;
  const to = `${first.value.slice(0, 2)}${end}`;
  const years = Number(to) - Number(first.value);
  const fits = match[0].startsWith('/') ? years === 1 : years > 0 && years <= longestShort;
  return fits
    ? { at: first.at, end: first.end + match[0].length, from: first.value, to, open: false, form: first.form }
    : null;
}

/** 'Mar – Sep 2020' and 'Mar 5 – Sep 8, 2020': the year stands on one side only. */
function earlierMonth(text: string, first: Point): FoundRange | null {
  if (first.value.length !== 7) return null;
  const leading = monthBefore.exec(text.slice(Math.max(0, first.at - 40), first.at));
  const month = monthNumbers.get(leading?.groups?.['name']?.toLowerCase() ?? '');
  if (leading === null || month === undefined) return null;
  const from = yearMonth(first.value.slice(0, 4), month);
  const at = first.at - leading[0].length;
  return from > first.value
    ? null
    : { at, end: first.end, from, to: first.value, open: false, form: first.form };
}

/** A lone 2010-11 is two years as 2011-12 is after it: nobody's month is the next year's number by chance. */
function alone(first: Point): FoundRange {
  const [from = '', month] = first.value.split('-');
  const years = first.form === 'ambiguous' && month === String((Number(from) + 1) % 100).padStart(2, '0');
  const plain = { at: first.at, end: first.end, open: false, form: first.form };
  return years && first.end - first.at === 7
    ? { ...plain, from, to: String(Number(from) + 1) }
    : { ...plain, from: null, to: first.value };
}

export function rangeFrom(text: string, first: Point, second: Point | undefined): FoundRange {
  const rest = text.slice(first.end, first.end + 60);
  if (
    second !== undefined &&
    second.at - first.end < 40 &&
    dashPattern.test(text.slice(first.end, second.at))
  ) {
    const tak = trailingTak.exec(text.slice(second.end, second.end + 10))?.[0].length ?? 0;
    const form = lessPlain(first.form, second.form);
    return { at: first.at, end: second.end + tak, from: first.value, to: second.value, open: false, form };
  }
  const open = openPattern.exec(rest) ?? onwardsPattern.exec(rest);
  if (open !== null) return openFrom(first, first.at, first.end + open[0].length);
  const short = shortEnd(rest, first);
  if (short !== null) return short;
  const lead = text.slice(Math.max(0, first.at - 30), first.at);
  const since = sincePattern.exec(lead);
  if (since !== null) return openFrom(first, first.at - lead.length + since.index, first.end);
  return earlierMonth(text, first) ?? alone(first);
}

/** 05/19 – 08/21: months with short years, believed only as the two ends of a range. */
export function shortRanges(text: string): FoundRange[] {
  return [...text.matchAll(shortMonths)].flatMap((match) => {
    const { m1 = '', y1 = '', m2, y2 } = match.groups ?? {};
    const from = yearMonth(fullYear(y1), m1);
    const to = m2 === undefined || y2 === undefined ? null : yearMonth(fullYear(y2), m2);
    const end = match.index + match[0].length;
    const range = { at: match.index, end, from, to, open: to === null, form: 'short-year' as const };
    return to !== null && to < from ? [] : [range];
  });
}
