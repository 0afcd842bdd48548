import type { ResumeContent } from '../../../shared/resume/content.js';
import { monthNumbers } from '../lexicon/calendar.js';
import { asciiDigits, fullYear, monthName } from './dates/date-points.js';
import { findPay } from './pay.js';
import { isPlace } from './places.js';

type Extensions = NonNullable<ResumeContent['extensions']>;

/** What Indian resumes tell beside JSON Resume, and for each the words that tell it. */
export interface FoundExtensions {
  values: Extensions;
  quotes: ReadonlyMap<string, string>;
}

interface Found {
  value: number | string | string[];
  quote: string;
}

const start = String.raw`(?<![\p{L}\p{N}\p{M}])`;
const after = String.raw`(?:\s*\([^)\n]{0,30}\))?(?:\s+(?:is|of))?[\s:=–—-]{0,6}`;
const span = String.raw`(?:(?<low>\d{1,3})\s*(?:-|–|to)\s*)?(?<number>\d{1,3}|one|two|three)\s*(?<unit>days?|weeks?|wks?|months?|दिन|सप्ताह|महीने|माह)`;
const atOnce = String.raw`(?<atOnce>immediate(?:ly)?|nil|none|no\s+notice|तुरंत|तत्काल)`;
const notices = [
  String.raw`${start}(?:notice(?:\s*period)?|joining\s*(?:time|period)|time\s+to\s+join|can\s+join|available(?:\s+to\s+join)?|availability|नोटिस\s*(?:अवधि|पीरियड))${after}(?:within\s+|in\s+)?(?:${span}|${atOnce})`,
  String.raw`${start}n\.?p\.?\s*[:=–—-]\s*(?:${span}|${atOnce})`,
  String.raw`${start}${span}['’]?\s*(?:of\s+)?notice`,
  String.raw`${start}(?<atOnce>immediate)\s+joine?r`,
  String.raw`${start}(?<atOnce>immediately)\s+available|${start}join\s+immediately`,
].map((source) => new RegExp(source, 'iu'));

const counts: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3 };

/** Days of a day, a week or a month. */
function daysOf(unit: string): number {
  if (/^(?:w|सप्ताह)/iu.test(unit)) return 7;
  return /^(?:m|मह|माह)/iu.test(unit) ? 30 : 1;
}

function findNotice(text: string): Found | null {
  for (const pattern of notices) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { number, unit = '' } = match.groups ?? {};
    if (number === undefined) return { value: 0, quote: match[0] };
    const count = counts[number.toLowerCase()] ?? Number(number);
    const days = count * daysOf(unit);
    if (days <= 730) return { value: days, quote: match[0] };
  }
  return null;
}

const dayOf = String.raw`(?:(?<d1>\d{1,2})(?:st|nd|rd|th)?[\s./-]+(?:of\s+)?(?<m1>${monthName}|\d{1,2})\.?(?:[\s.,/-]+(?<y1>\d{4}|['’]?\d{2}(?!\d)))?|(?<m2>${monthName})\.?\s+(?<d2>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<y2>\d{4}))?|(?<y3>\d{4})[-/.](?<m3>\d{1,2})[-/.](?<d3>\d{1,2}))(?![\p{L}\p{N}])`;
const birth = new RegExp(
  String.raw`${start}(?:date\s+of\s+birth|birth\s*date|birthday|d\.?\s?o\.?\s?b\.?|born(?:\s+on)?|जन्म\s*(?:तिथि|तारीख|दिनांक)|geburtsdatum|geboren(?:\s+am)?|date\s+de\s+naissance|né(?:e)?\s+le|fecha\s+de\s+nacimiento|data\s+di\s+nascita|data\s+de\s+nascimento|geboortedatum)${after}(?<date>${dayOf})`,
  'iu',
);
const lastDay = new RegExp(
  String.raw`${start}(?:serving\s+notice(?:\s+period)?(?:\s*[,(–-]?\s*(?:till|until|up\s*to|ending|ends|l\.?w\.?d\.?))?|last\s+working\s+day|l\.?w\.?d\.?)${after}(?:on\s+)?(?<date>${dayOf})`,
  'iu',
);

/** `YYYY-MM-DD` where day, month and year are told, else as it is written. */
function dateIn(match: RegExpExecArray): string {
  const { date = '', d1, m1, y1, d2, m2, y2, y3, m3, d3 } = match.groups ?? {};
  const [day, month, year] = [d1 ?? d2 ?? d3 ?? '', m1 ?? m2 ?? m3 ?? '', y1 ?? y2 ?? y3];
  const number = monthNumbers.get(month.toLowerCase()) ?? Number(month);
  const fits = year !== undefined && number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= 31;
  const two = (value: number): string => String(value).padStart(2, '0');
  return fits ? `${fullYear(year)}-${two(number)}-${two(Number(day))}` : date.trim();
}

function findDay(pattern: RegExp, text: string): Found | null {
  const match = pattern.exec(text);
  return match === null ? null : { value: dateIn(match), quote: match[0] };
}

const preferred = new RegExp(
  String.raw`${start}(?:(?:preferred|desired|preference\s+of)\s+(?:job\s+|work\s+|work(?:ing)?\s+)?(?:locations?|cities|city|places?(?:\s+of\s+(?:work|posting))?)|(?:job\s+|work\s+)?location\s+preferences?|पसंदीदा\s+स्थान)(?:\s*\(s\))?(?:\s*[:=–—-]+\s*|\s{2,}|\n)(?<list>[^\n|]{2,200})`,
  'iu',
);
const willing = new RegExp(
  String.raw`${start}(?:willing|open|ready)\s+to\s+(?:relocate|relocation|work|move)\s*(?:to|in|at|:)\s*(?<list>[^\n|.]{2,100})`,
  'iu',
);

function findPlaces(text: string): Found | null {
  const split = (list: string): string[] =>
    list
      .split(/\s*[,/;&]\s*|\s+(?:and|or)\s+|\s{2,}/iu)
      .map((each) => each.replace(/[.)\s]+$/u, '').trim())
      .filter((each) => each !== '' && each.length <= 60)
      .slice(0, 50);
  const labelled = preferred.exec(text);
  if (labelled !== null) return { value: split(labelled.groups?.['list'] ?? ''), quote: labelled[0] };
  const match = willing.exec(text);
  const places = split(match?.groups?.['list'] ?? '').filter(isPlace);
  return match === null || places.length === 0 ? null : { value: places, quote: match[0] };
}

/** Reads notice period, last working day, CTC, preferred places and date of birth. */
export function findExtensions(source: string): FoundExtensions {
  const text = asciiDigits(source);
  const found: [string, Found | null][] = [
    ['noticePeriodDays', findNotice(text)],
    ['lastWorkingDay', findDay(lastDay, text)],
    ...findPay(text).map((each): [string, Found] => [each.key, each]),
    ['preferredLocations', findPlaces(text)],
    ['dateOfBirth', findDay(birth, text)],
  ];
  const given = found.filter((each): each is [string, Found] => each[1] !== null);
  return {
    values: Object.fromEntries(given.map(([key, { value }]) => [key, value])),
    quotes: new Map(given.map(([key, { quote }]) => [key, quote])),
  };
}
