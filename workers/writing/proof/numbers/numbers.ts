import { plainDevanagari } from '../../../words/hindi-number-words.js';
import { numberWordPattern } from '../../../words/number-words.js';
import { perAfter } from './counted-over.js';
import { digitValue, isYear, spelledValue, withAsciiDigits } from './number-values.js';
import {
  comparatorAfter,
  comparatorBefore,
  hiddenPattern,
  quantityMatches,
  vaguePattern,
} from './quantity-pattern.js';
import { currencies, units } from './quantity-units.js';
import { comparators, hiddenNumbers, multipliers, ranks, vagueAmounts } from './quantity-words.js';
import { fold, isFunctionWord, meaningOf, wordsOf } from '../words.js';

/** A quantity as a text states it: 'over ₹2.1 crore', 'fifteen engineers', '38%', 'पाँच लोग'. */
export interface Quantity {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** `percent`, `rank`, a unit of time or data, an ISO 4217 currency; null for what is counted. */
  readonly unit: string | null;
  /** Stems of the noun that is counted; empty where a unit says what is meant. */
  readonly noun: readonly string[];
  readonly comparator: 'more' | 'less' | null;
  /** 'a month', 'daily': the time it is counted over. */
  readonly per: string | null;
}

/** Characters after a number that may say what is counted, and how often. */
const reach = 120;
/** Between the ends of a range: '5–10 %', '2 to 4 years', '9 से 12', 'between 2 and 4 years'. */
const rangeGap = /^\s?(?:-|–|—|to|and|or|se|से|और|aur)\s?$/iu;

/** Every quantity of a text in order: digits, number words, percentages, money, ranges, 'halved'. Years are dates. */
export function quantitiesIn(source: string): Quantity[] {
  const text = withAsciiDigits(source);
  const stated = quantityMatches(text).flatMap((match) => quantityOf(text, match));
  const taken = new Uint8Array(text.length);
  for (const { start, end } of stated) taken.fill(1, start, end);
  const free = ({ index }: RegExpExecArray) => taken[index] !== 1;
  const implied = [...text.matchAll(hiddenPattern)].filter(free).map((match) => {
    const [value, unit] = hiddenNumbers[key(match[0])] ?? [0, ''];
    return made(text, match, { value, unit, noun: [] });
  });
  const vague = [...text.matchAll(vaguePattern)].filter(free).map((match) => {
    const value = vagueAmounts[key(match[0])] ?? 0;
    return made(text, match, { value, unit: 'vague', noun: nounAfter(text, match) });
  });
  const all = [...stated, ...implied, ...vague, ...ranksIn(text)].sort((a, b) => a.start - b.start);
  return shareUnits(text, all);
}

type Meaning = Pick<Quantity, 'value' | 'unit' | 'noun'>;

function key(word: string): string {
  return plainDevanagari(fold(word));
}

function made(text: string, match: RegExpExecArray, meaning: Meaning): Quantity {
  const end = match.index + match[0].length;
  const rest = text.slice(end, end + reach);
  const before = comparatorBefore.exec(text.slice(Math.max(0, match.index - 16), match.index))?.[1];
  const after = comparatorAfter.exec(rest)?.[1];
  // 'Over two years' mostly means 'within' them, 'over two acres' across them.
  const during =
    before?.toLowerCase() === 'over' && (time.has(meaning.unit ?? '') || meaning.unit === 'acre');
  const compared = during ? undefined : comparators[key(before ?? after ?? '')];
  const comparator = match.groups?.plus ? 'more' : (compared ?? null);
  return { text: match[0], start: match.index, end, comparator, per: perAfter(rest), ...meaning };
}

function quantityOf(text: string, match: RegExpExecArray): Quantity[] {
  const found = match.groups ?? {};
  const plain = found.digits !== undefined && !found.currency && !found.scale && !found.unit;
  if (plain && isYear(found.digits ?? '')) return [];
  const unitKey = key(found.unit ?? '');
  const unit = unitOf(text, match, unitKey);
  // '14 m' beside no currency may be metres; '14m' and '€14 m' are millions.
  const letter = /^[mMbB]$/.test(found.scale ?? '') && !found.currency && !/\d[mMbB]/.test(match[0]);
  const factor = letter ? 1 : (multipliers[key(found.scale ?? '')] ?? 1);
  const base = found.digits ? digitValue(found.digits) : spelledValue(found.spelled ?? 'dozen');
  const value = Number(((base + (found.half ? 0.5 : 0)) * factor).toPrecision(12));
  return [made(text, match, { value, unit, noun: unit ? [] : nounAfter(text, match) })];
}

function unitOf(text: string, match: RegExpExecArray, unitKey: string): string | null {
  const { currency, scale } = match.groups ?? {};
  if (currency) return currencies[fold(currency)] ?? null;
  const unit = units[unitKey] ?? currencies[unitKey] ?? null;
  // '11 lakh mahine ki' is so much a month.
  if (scale && unit !== null && time.has(unit) && /^(?:lakh|lac|crore|cr|karod|लाख|करोड)/.test(key(scale)))
    return null;
  if (
    unit === null &&
    /\bage[ds]?\b[^.;,]{0,12}$/i.test(text.slice(Math.max(0, match.index - 20), match.index))
  )
    return 'year';
  return unit;
}

const time = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']);

const ordinal = `(?<word>${ranks.join('|')})|(?<digits>\\d{1,2})(?:st|nd|rd|th)`;
const rank = new RegExp(
  String.raw`\b(?:${ordinal})\b(?=\s(?:(?:of|among|out of)\s(?:the\s)?(?:\d|${numberWordPattern})|place|rank|position)\b)|(?<=\b(?:ranked|came|finished|placed|stood)\s)(?:${ordinal.replaceAll('?<word>', '?<later>').replaceAll('?<digits>', '?<laterDigits>')})\b`,
  'giu',
);

/** 'Third of nine', 'ranked 2nd': places in a ranking. */
function ranksIn(text: string): Quantity[] {
  return [...text.matchAll(rank)].map((match) => {
    const { word, digits, later, laterDigits } = match.groups ?? {};
    const value = ranks.indexOf(fold(word ?? later ?? '')) + 1 || Number(digits ?? laterDigits);
    return made(text, match, { value, unit: 'rank', noun: [] });
  });
}

/** The words counted: up to three after the number, as far as the next small word or punctuation. */
function nounAfter(text: string, match: RegExpExecArray): string[] {
  const end = match.index + match[0].length;
  const after = text.slice(end, end + reach);
  const phrase = /^[^.,;:!?()।\n]*/u.exec(after.replace(/^\s+of\b/i, ''))?.[0] ?? '';
  const noun: string[] = [];
  for (const { text: one } of wordsOf(phrase)) {
    if (isFunctionWord(one) || noun.length === 3) break;
    // 'Eight 60-page manuals' are eight manuals.
    if (/^\d+-/.test(one)) continue;
    noun.push(...one.split('-').map(meaningOf));
  }
  return noun;
}

const gathers =
  /\b(?:team|workforce|staff|crew|squad|group|force|fleet|panel|batch|unit) of (?:about |around |nearly )?$/iu;

/** The first end of a range means what its last end means. */
function shareUnits(text: string, quantities: Quantity[]): Quantity[] {
  return quantities.map((one, index) => {
    const next = quantities[index + 1];
    if (!next || !rangeGap.test(text.slice(one.end, next.start))) return one;
    // 'A workforce of 25 and three vendors' counts two things.
    if (gathers.test(text.slice(Math.max(0, one.start - 40), one.start))) return one;
    if (one.unit === null && one.noun.every((stemmed) => /^(?:to|and|se|से|और|aur)$/.test(stemmed))) {
      return { ...one, unit: next.unit, noun: next.noun };
    }
    return one;
  });
}
