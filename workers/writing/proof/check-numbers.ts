import type { Statement, Verdict } from './claim.js';
import { derivedFrom } from './derived-numbers.js';
import { factsOf } from './facts.js';
import { quantitiesIn, type Quantity } from './numbers.js';
import type { Passage } from './passages.js';
import { contentStems, shareIn } from './words.js';

/** Characters on either side of a number that say what it measures. */
const reach = 60;
const nearReach = 25;
/** Share of the words around a number that its source has to hold too, where it is not the only source. */
const leastShared = 0.34;
/** Above this the source plainly speaks of the same thing, even if the counted noun is another word. */
const plainlySame = 0.6;

/** Each number has to stand in a source with the same unit, of the same thing, and no bolder. */
export function checkNumbers(statement: Statement): Verdict[] {
  const quantities = quantitiesIn(statement.text);
  return quantities
    .filter((quantity) => !isIdiom(statement.text, quantity))
    .map((quantity) => {
      const next = quantities[quantities.indexOf(quantity) + 1];
      const source = isNewRange(quantity, next, statement) ? null : sourceOf(quantity, statement);
      const text = quantity.text.trim();
      return source === null
        ? { kind: 'number', text, why: `“${text}” does not stand in your resume in this sense.` }
        : { kind: 'number', text, source };
    });
}

/** 'Classes 10 to 12' is no '12 students of class 10': the ends of a range stand in this order. */
function isNewRange(from: Quantity, to: Quantity | undefined, { text, told, anchored }: Statement): boolean {
  if (
    !anchored ||
    to === undefined ||
    endOf(text, from) === 'from' ||
    !/^\s?(?:-|–|to|से)\s?$/u.test(text.slice(from.end, to.start))
  )
    return false;
  return told.every((one) => {
    const values = factsOf(one).quantities.map(({ value }) => value);
    return (
      values.includes(to.value) &&
      values.includes(from.value) &&
      values.lastIndexOf(to.value) < values.indexOf(from.value)
    );
  });
}

/** 'one' beside no unit counts nothing: 'one of the first', 'one place'. */
function isIdiom(text: string, { text: quoted, unit, value, start, end }: Quantity): boolean {
  if (/^(?:one|a|एक)$/i.test(quoted.trim()) && unit === null) return true;
  return (
    value === 50 &&
    unit === 'percent' &&
    /^\s*(?:a|an|the|way|hearted)\b/i.test(text.slice(end, end + 9)) &&
    start > 0
  );
}

function sourceOf(quantity: Quantity, statement: Statement): string | null {
  const proving = statement.own.find((passage) => proves(passage, quantity, statement));
  if (proving) return proving.path;
  const derived = derivedFrom(quantity, statement);
  if (derived !== null) return derived;
  const { jobDescription, ofEmployer, asserts } = statement;
  const asked =
    (ofEmployer || !asserts) &&
    jobDescription &&
    factsOf(jobDescription).quantities.some((one) => equal(quantity, one, jobDescription.text));
  return asked ? jobDescription.path : null;
}

function proves(passage: Passage, claim: Quantity, statement: Statement): boolean {
  const facts = factsOf(passage);
  const around = stemsAround(statement.text, claim, reach);
  const near = stemsAround(statement.text, claim, nearReach);
  const shared = Math.max(shareIn(around, facts.stems), shareIn(near, facts.stems));
  const isTold = statement.anchored || statement.told[0] === passage;
  return facts.quantities.some((one) => {
    if (!equal(claim, one, passage.text) || !sameEnd(statement.text, claim, passage.text, one)) return false;
    if (!sameNoun(claim, one, facts.quantities, shared, isTold)) return false;
    return isTold || shared >= leastShared || (around.length === 0 && claim.unit !== null);
  });
}

function equal(claim: Quantity, source: Quantity, sourceText: string): boolean {
  if (claim.unit === 'vague')
    return source.unit === 'vague' ? source.value === claim.value : fills(claim, source);
  if (claim.value !== source.value || !sameUnit(claim, source, sourceText)) return false;
  // Where the source says it elsewhere in the sentence, the check of rates finds it.
  if (claim.per !== null && source.per !== null && claim.per !== source.per) return false;
  return claim.comparator === null || claim.comparator === source.comparator;
}

/** 'A 60 crore company' is one of ₹60 crore. */
const money =
  /^(?:firm|turnov|sell|revenu|account|portfolio|budg|loan|deal|project|credit|input|good|debt|order|माल|बिल|राशि|becha)/;

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
function sameEnd(text: string, claim: Quantity, sourceText: string, source: Quantity): boolean {
  const [here, there] = [endOf(text, claim), endOf(sourceText, source)];
  return here === null || there === null || here === there;
}

function endOf(text: string, { start, end }: Quantity): 'from' | 'to' | null {
  if (/^\s?(?:से|se)(?![\p{L}\p{M}])(?! (?:अधिक|ज़्यादा|ज्यादा|कम))/u.test(text.slice(end, end + 12)))
    return 'from';
  const word = /\b(from|to)\s+(?:about |around |nearly |over |under )?[₹$€£]?$/i.exec(
    text.slice(Math.max(0, start - 20), start),
  );
  return (word?.[1]?.toLowerCase() as 'from' | 'to' | undefined) ?? null;
}

/** What is counted has to be the same; where the words differ, nothing else in the source may be counted so. */
function sameNoun(
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

function stemsAround(text: string, { start, end }: Quantity, within: number): string[] {
  const from = text.lastIndexOf(' ', Math.max(0, start - within)) + 1;
  const to = text.indexOf(' ', end + within);
  return [
    ...new Set([
      ...contentStems(text.slice(from, start)),
      ...contentStems(text.slice(end, to < 0 ? undefined : to)),
    ]),
  ];
}
