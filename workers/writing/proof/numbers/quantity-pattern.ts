import { hindiNumberWords, spellingsOf } from '../../../words/hindi-number-words.js';
import { numberWordPattern } from '../../../words/number-words.js';
import { isHinglish } from '../vocabulary/hinglish.js';
import { currencies, units } from './quantity-units.js';
import { comparators, hiddenNumbers, multipliers, vagueAmounts } from './quantity-words.js';

// `\b` knows Latin letters only.
const starts = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const ends = String.raw`(?![\p{L}\p{M}\p{N}])`;

const isLatin = (word: string) => /^[a-z ]/i.test(word);
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);
const either = (words: readonly string[]) => longestFirst(words).map(spellingsOf).join('|');

const hindiWords = hindiNumberWords.map(([word]) => word);
const devanagari = either(hindiWords.filter((word) => !isLatin(word)));
const hinglish = either(hindiWords.filter(isLatin));

const scaleWords = either(Object.keys(multipliers).filter((word) => word.length > 1 && word !== 'k'));
const moneyWords = either(
  Object.keys(currencies).filter((word) => /^\p{L}{5,}$/u.test(word) || !isLatin(word)),
);
const currency = String.raw`(?:(?<currency>[₹$€£]|\b(?:Rs\.?|INR|USD|EUR|GBP))\s?)?`;
const digits = String.raw`(?<![\p{L}\p{N}]|\p{L}[-.]|\d[.,])(?<digits>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*)`;
const scale = String.raw`(?:[\s-]?(?<scale>${scaleWords}|[kKmMbB])${ends})?`;
const unit = String.raw`(?<plus>\s?\+)?(?:[\s-]?(?<unit>${either(Object.keys(units))}|${moneyWords})(?!-hand)${ends})?`;

function patternWith(words: string): RegExp {
  const several = String.raw`(?:a|several) (?=hundred|dozen|thousand|million)`;
  const spelled = `${starts}(?<spelled>(?:${words}|hundred|${several})(?:[- ](?:(?<=hundred )and )?(?:${words}|hundred)${ends}(?!-\\p{L}))*)(?<half> and a half)?${ends}`;
  return new RegExp(
    `${currency}(?:${digits}|${spelled}|${starts}(?<vague>dozen))${scale}${unit}${ends}`,
    'giu',
  );
}

const plain = patternWith(`${numberWordPattern}|${devanagari}`);
const mixed = patternWith(`${numberWordPattern}|${devanagari}|${hinglish}`);

/** Every stated quantity: currency, digits or words, scale and unit. */
export function quantityMatches(text: string): RegExpExecArray[] {
  return [...text.matchAll(isHinglish(text) ? mixed : plain)];
}

/** 'Halved', 'twice', 'दोगुना'. */
export const hiddenPattern = new RegExp(`${starts}(?:${either(Object.keys(hiddenNumbers))})${ends}`, 'giu');
/** 'Hundreds', 'लाखों'. */
export const vaguePattern = new RegExp(`${starts}(?:${either(Object.keys(vagueAmounts))})${ends}`, 'giu');
/** What stands before a number and makes it more or less. */
export const comparatorBefore = new RegExp(
  String.raw`\b(${longestFirst(Object.keys(comparators).filter(isLatin)).join('|')})(?:\s+|-)(?:a\s+)?$`,
  'iu',
);
/** 'से अधिक': Hindi says so behind the number. */
export const comparatorAfter = new RegExp(
  String.raw`^[^,।.;]{0,16}?\s(${either(Object.keys(comparators).filter((word) => !isLatin(word)))})${ends}`,
  'u',
);
