import type { Quantity } from './numbers.js';
import { contentStems } from '../words.js';

/** Above this the source plainly speaks of the same thing, even if the counted noun is another word. */
const plainlySame = 0.6;

/** Whether two quantities say the same amount of the same unit, the claim no bolder than its source. */
export function equal(claim: Quantity, source: Quantity, sourceText: string): boolean {
  if (claim.unit === 'vague')
    return source.unit === 'vague' ? source.value === claim.value : fills(claim, source);
  const isSame = claim.value === source.value && sameUnit(claim, source, sourceText);
  if (!isSame && !isConverted(claim, source)) return false;
  // Where the source says it elsewhere in the sentence, the check of rates finds it.
  if (claim.per !== null && source.per !== null && claim.per !== source.per) return false;
  return claim.comparator === null || claim.comparator === source.comparator;
}

/** 'A 60 crore company' is one of ₹60 crore. */
const money =
  /^(?:firm|turnov|sell|revenu|account|portfolio|budg|loan|deal|project|credit|input|good|debt|order|माल|बिल|राशि|becha)/;

/** Smaller units, each as a part of a larger one. */
const parts: Readonly<Record<string, readonly [number, string]>> = {
  day: [7, 'week'],
  month: [12, 'year'],
  quarter: [4, 'year'],
  minute: [60, 'hour'],
  kg: [1_000, 'tonne'],
};

function inLarger({ value, unit }: Quantity): { value: number; unit: string | null } {
  // Half a month, in India.
  if (unit === 'day' && value === 15) return { value: 2, unit: 'week' };
  const [count, larger] = parts[unit ?? ''] ?? [1, unit];
  return { value: value / count, unit: larger };
}

/** '12 months' are one year. */
function isConverted(claim: Quantity, source: Quantity): boolean {
  if (claim.unit === null || claim.unit === source.unit) return false;
  const [one, other] = [inLarger(claim), inLarger(source)];
  return one.unit === other.unit && one.value === other.value;
}

function sameUnit(claim: Quantity, source: Quantity, sourceText: string): boolean {
  if (claim.unit === source.unit) return true;
  // 'Nine accident-free years' are 9 years.
  if (claim.unit === null)
    return claim.noun.length === 0 || (source.unit !== null && claim.noun.includes(source.unit));
  if (source.unit === null && source.noun.includes(claim.unit)) return true;
  const scaled = /lakh|lac|crore|cr|लाख|करोड/i.test(source.text);
  return (
    claim.unit === 'INR' &&
    source.unit === null &&
    scaled &&
    (source.noun.length === 0 || contentStems(sourceText).some((one) => money.test(one)))
  );
}

/** 'Hundreds of' is true of 200 to 9,999. */
function fills(claim: Quantity, source: Quantity): boolean {
  return source.unit === null && source.value >= 2 * claim.value && source.value < 100 * claim.value;
}

/** 'From 38 % to 81 %' is not 'from 81 % to 38 %'. */
export function sameEnd(text: string, claim: Quantity, sourceText: string, source: Quantity): boolean {
  const [here, there] = [endOf(text, claim), endOf(sourceText, source)];
  return here === null || there === null || here === there;
}

/** Whether a quantity is where something began or where it ended. */
export function endOf(text: string, { start, end }: Quantity): 'from' | 'to' | null {
  if (/^\s?(?:से|se)(?![\p{L}\p{M}])(?! (?:अधिक|ज़्यादा|ज्यादा|कम))/u.test(text.slice(end, end + 12)))
    return 'from';
  const word = /\b(from|to)\s+(?:about |around |nearly |over |under )?[₹$€£]?$/i.exec(
    text.slice(Math.max(0, start - 20), start),
  );
  return (word?.[1]?.toLowerCase() as 'from' | 'to' | undefined) ?? null;
}

/** 'Over two shifts' says what 'in two shifts' says; 'in over two shifts' says more. */
export function isSpan(text: string, claim: Quantity, sourceText: string, source: Quantity): boolean {
  return (
    /(?<!\b(?:in|at|on|for|of|with|to|by|from|across) )\bover $/iu.test(upTo(claim, text)) &&
    /\b(?:in|across|during|within|through|throughout|at|on) (?:the |all )?$/iu.test(upTo(source, sourceText))
  );
}

function upTo({ start }: Quantity, text: string): string {
  return text.slice(Math.max(0, start - 20), start);
}

/** What is counted has to be the same; where the words differ, nothing else in the source may be counted so. */
export function sameNoun(
  claim: Quantity,
  source: Quantity,
  all: readonly Quantity[],
  shared: number,
  anchored: boolean,
): boolean {
  if (claim.noun.length === 0 || source.noun.length === 0) return true;
  const nouns = new Set(claim.noun);
  if (source.noun.some((one) => nouns.has(one))) return true;
  const countedOtherwise = all.some(
    (one) => one !== source && one.noun.slice(0, 2).some((noun) => nouns.has(noun)),
  );
  return !countedOtherwise && (anchored || shared >= plainlySame);
}
