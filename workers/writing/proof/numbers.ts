import { comparators, currencies, hiddenNumbers, multipliers, smallNumbers, units } from './number-words.js';
import { fold, isFunctionWord, stem, wordsOf } from './words.js';

/** A quantity as a text states it: 'over ₹2.1 crore', 'fifteen engineers', '38%'. */
export interface Quantity {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** `percent`, a unit of time or data, an ISO 4217 currency; null for what is counted. */
  readonly unit: string | null;
  /** Stems of the noun that is counted; empty where a unit says what is meant. */
  readonly noun: readonly string[];
  readonly comparator: 'more' | 'less' | null;
  /** 'a month', 'daily': the time it is counted over. */
  readonly per: string | null;
}

const currency = String.raw`(?:(?<currency>[₹$€£]|\b(?:Rs\.?|INR|USD|EUR|GBP))\s?)?`;
const digits = String.raw`(?<![\p{L}\p{N}]|\p{L}[-.]|\d[.,])(?<digits>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*)`;
const words = Object.keys(smallNumbers).join('|');
const spelled = String.raw`\b(?<spelled>(?:${words}|hundred|(?:a|several) (?=hundred|dozen|thousand|million))(?:[- ](?:and )?(?:${words}|hundred))*)\b`;
const scale = String.raw`(?:[\s-]?(?<scale>dozen|hundred|thousand|lakhs?|lacs?|million|mn|mio|crores?|cr|billion|bn|[kKmMbB])(?![\p{L}\p{N}]))?`;
const unitNames = Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|');
const unit = String.raw`(?<plus>\s?\+)?(?:[\s-]?(?<unit>${unitNames}|rupees|dollars|euros|pounds)(?![\p{L}\p{N}]))?`;
const quantity = new RegExp(
  `${currency}(?:${digits}|${spelled}|(?<vague>\\bdozen))${scale}${unit}(?![\\p{L}\\p{N}])`,
  'giu',
);
const hidden = new RegExp(String.raw`\b(?:${Object.keys(hiddenNumbers).join('|')})\b`, 'giu');
const comparatorBefore = new RegExp(String.raw`\b(${Object.keys(comparators).join('|')})\s+(?:a\s+)?$`, 'iu');
const vagueAmounts = /\b(?:dozens|hundreds|thousands|lakhs|millions|crores|billions)\b/giu;
const vagueValues: Readonly<Record<string, number>> = {
  dozens: 12,
  hundreds: 100,
  thousands: 1_000,
  lakhs: 100_000,
  millions: 1_000_000,
  crores: 10_000_000,
  billions: 1_000_000_000,
};
/** Between the ends of a range: '5–10 %', '2 to 4 years', 'between 2 and 4 years'. */
const rangeGap = /^\s?(?:-|–|—|to|and|or)\s?$/iu;

/** Every quantity of a text in order: digits, number words, percentages, money, ranges, 'halved'. Years are dates. */
export function quantitiesIn(source: string): Quantity[] {
  const text = withAsciiDigits(source);
  const stated = [...text.matchAll(quantity)].flatMap((match) => quantityOf(text, match));
  const implied = [...text.matchAll(hidden)].map((match) => {
    const [value, unitName] = hiddenNumbers[fold(match[0])] ?? [0, ''];
    return made(text, match, { value, unit: unitName, noun: [] });
  });
  const vague = [...text.matchAll(vagueAmounts)]
    .filter((match) => !stated.some(({ start, end }) => match.index >= start && match.index < end))
    .map((match) =>
      made(text, match, {
        value: vagueValues[fold(match[0])] ?? 0,
        unit: 'vague',
        noun: nounAfter(text, match),
      }),
    );
  return shareUnits(
    text,
    [...stated, ...implied, ...vague].sort((a, b) => a.start - b.start),
  );
}

type Meaning = Pick<Quantity, 'value' | 'unit' | 'noun'>;

function made(text: string, match: RegExpExecArray, meaning: Meaning): Quantity {
  const before = comparatorBefore.exec(text.slice(Math.max(0, match.index - 14), match.index));
  const comparator = match.groups?.plus ? 'more' : (comparators[fold(before?.[1] ?? '')] ?? null);
  const end = match.index + match[0].length;
  return { text: match[0], start: match.index, end, comparator, per: perAfter(text.slice(end)), ...meaning };
}

function quantityOf(text: string, match: RegExpExecArray): Quantity[] {
  const found = match.groups ?? {};
  const plain = found.digits !== undefined && !found.currency && !found.scale && !found.unit;
  if (plain && isYear(found.digits ?? '')) return [];
  const money =
    found.currency ?? (/^(?:rupees|dollars|euros|pounds)$/i.test(found.unit ?? '') ? found.unit : undefined);
  const unitName = money ? currencies[fold(money)] : units[fold(found.unit ?? '')];
  // '14 m' beside no currency may be metres; '14m' and '€14 m' are millions.
  const letter = /^[mMbB]$/.test(found.scale ?? '') && !money && !/\d[mMbB]/.test(match[0]);
  const factor = letter ? 1 : (multipliers[fold(found.scale ?? '')] ?? 1);
  const base = found.digits ? digitValue(found.digits) : spelledValue(found.spelled ?? 'dozen');
  const value = Number((base * factor).toPrecision(12));
  return [made(text, match, { value, unit: unitName ?? null, noun: unitName ? [] : nounAfter(text, match) })];
}

/** A bare four-digit number from 1900 to 2099 is read as a year. */
function isYear(digitsOnly: string): boolean {
  return /^(?:19|20)\d\d$/.test(digitsOnly);
}

/** '1,48,000', '14 000', '1.9' and '2,5' as numbers. */
function digitValue(text: string): number {
  const joined = text.replace(/[\s\u00a0\u202f]/g, '');
  if (/^\d+,\d{1,2}$/.test(joined)) return Number(joined.replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(joined)) return Number(joined.replaceAll('.', ''));
  return Number.parseFloat(joined.replaceAll(',', ''));
}

function spelledValue(text: string): number {
  let total = 0;
  for (const part of fold(text).split(/[\s-]+/)) {
    if (part === 'a' || part === 'several') total = total || 1;
    else if (part === 'hundred' || part === 'dozen') total = (total || 1) * (multipliers[part] ?? 1);
    else total += smallNumbers[part] ?? 0;
  }
  return total || 1;
}

const rate =
  /^[^.;:\d]{0,45}?(?:\b(?:an?|per|each|every) (?<unit>second|minute|hour|shift|day|night|week|month|quarter|term|year)\b|\b(?<adverb>daily|weekly|monthly|quarterly|yearly|annually)\b)/iu;
const adverbs: Readonly<Record<string, string>> = { daily: 'day', annually: 'year' };

function perAfter(rest: string): string | null {
  const found = rate.exec(rest)?.groups;
  const adverb = found?.adverb?.toLowerCase();
  if (adverb) return adverbs[adverb] ?? adverb.replace(/ly$/, '');
  return found?.unit?.toLowerCase() ?? null;
}

/** The words counted: up to three after the number, as far as the next small word or punctuation. */
function nounAfter(text: string, match: RegExpExecArray): string[] {
  const after = text.slice(match.index + match[0].length);
  const phrase = /^[^.,;:!?()।\n]*/u.exec(after.replace(/^\s+of\b/i, ''))?.[0] ?? '';
  const noun: string[] = [];
  for (const { text: one } of wordsOf(phrase)) {
    if (isFunctionWord(one) || noun.length === 3) break;
    noun.push(...one.split('-').map(stem));
  }
  return noun;
}

/** The first end of a range means what its last end means. */
function shareUnits(text: string, quantities: Quantity[]): Quantity[] {
  return quantities.map((one, index) => {
    const next = quantities[index + 1];
    if (!next || !rangeGap.test(text.slice(one.end, next.start))) return one;
    if (one.unit === null && one.noun.every((stemmed) => stemmed === 'to' || stemmed === 'and')) {
      return { ...one, unit: next.unit, noun: next.noun };
    }
    return one;
  });
}

/** Digits of any script as ASCII, place for place. */
function withAsciiDigits(text: string): string {
  return text.replace(/[०-९௦-௯]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code >= 0x0be6 ? code - 0x0be6 : code - 0x0966);
  });
}
