import type { Statement, Verdict } from '../claim.js';
import { derivedFrom } from '../numbers/derived-numbers.js';
import { factsOf } from '../facts.js';
import { quantitiesIn, type Quantity } from '../numbers/numbers.js';
import type { Passage } from '../passages.js';
import { endOf, equal, isSpan, sameEnd, sameNoun } from '../numbers/same-quantity.js';
import { contentStems, shareIn } from '../words.js';

/** Characters on either side of a number that say what it measures. */
const reach = 60;
const nearReach = 25;
/** Share of the words around a number that its source has to hold too, where it is not the only source. */
const leastShared = 0.34;

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
    const spans = isSpan(statement.text, claim, passage.text, one);
    if (
      !equal(spans ? { ...claim, comparator: null } : claim, one, passage.text) ||
      !sameEnd(statement.text, claim, passage.text, one)
    )
      return false;
    if (!sameNoun(claim, one, facts.quantities, shared, isTold)) return false;
    return isTold || shared >= leastShared || (around.length === 0 && claim.unit !== null);
  });
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
