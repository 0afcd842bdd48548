import type { Statement } from '../claim.js';
import { datesIn } from './dates.js';
import { factsOf } from '../facts.js';
import type { Quantity } from './numbers.js';
import { fold } from '../words.js';

/** Where a number comes from that no source states, but that follows from what it states; null where it does not. */
export function derivedFrom(quantity: Quantity, statement: Statement): string | null {
  if (isExperience(quantity, statement)) return 'derived:experience';
  const stay = stayOf(quantity, statement);
  if (stay !== null) return stay;
  const ratio = ratioOf(quantity, statement);
  if (ratio !== null) return ratio;
  const vehicle = vehicleOf(quantity, statement);
  if (vehicle !== null) return vehicle;
  const { value, unit } = quantity;
  if (value === 1 && unit !== null) return singleOf(unit, statement);
  if (value === 3 && unit === 'month') return quarterOf(quantity, statement);
  return countOf(quantity, statement);
}

/** 'I spent three years with …', worked out from the dates of the one entry that a sentence names. */
function stayOf({ value, unit, comparator, start }: Quantity, statement: Statement): string | null {
  const { text, entries, everything } = statement;
  const [entry] = entries;
  const isStay = /\b(?:spent|stayed|worked|served|for|after|of) (?:the |about |nearly )?$/iu.test(
    text.slice(0, start).slice(-30),
  );
  if (unit !== 'year' || comparator !== null || entry === undefined || entries.length > 1 || !isStay)
    return null;
  const at = (key: string) => everything.find(({ path }) => path === `${entry}/${key}`);
  const end = at('endDate');
  const [from, to] = [at('startDate'), end].map((one) => (one ? datesIn(one.text)[0] : undefined));
  if (!end || !from || !to) return null;
  const months = (to.year - from.year) * 12 + (to.month ?? 1) - (from.month ?? 1) + 1;
  return Math.floor((months + aLittle) / 12) === value ? end.path : null;
}

/** Months that may be missing from full years. */
const aLittle = 1;

/** 'Halved' and 'doubled' may be worked out where it says 'from 40 to 20'. */
function ratioOf({ value, unit }: Quantity, { told }: Statement): string | null {
  const isHalf = unit === 'percent' && value === 50;
  if (unit !== 'times' && !isHalf) return null;
  const wanted = isHalf ? 0.5 : value;
  const source = told.find((passage) => {
    const values = factsOf(passage).quantities.map((one) => one.value);
    return values.some((from, at) =>
      values.some((to, other) => other !== at && from > 0 && to / from === wanted),
    );
  });
  return source?.path ?? null;
}

const onWheels: Readonly<Record<number, RegExp>> = {
  2: /\b(?:bi(?:ke|cycle)|motor(?:cycle|bike)|scooter|moped|scooty)s?\b/iu,
  3: /\b(?:autos?|(?:auto[ -]?)?rickshaws?)\b/iu,
  4: /\b(?:car|jeep|van|taxi|cab)s?\b/iu,
};

/** 'On a two-wheeler' says 'by bike'. */
function vehicleOf({ value, end }: Quantity, { text, own }: Statement): string | null {
  const kind = /^[- ]wheelers?\b/iu.test(text.slice(end)) ? onWheels[value] : undefined;
  return (kind && own.find((one) => kind.test(one.text))?.path) ?? null;
}

/** 'In a year' says 'in one year'. */
function singleOf(unit: string, { own }: Statement): string | null {
  const pattern = new RegExp(String.raw`\b(?:an?|one|single|every|each|per)\s${unit}\b`, 'i');
  return own.find(({ text }) => pattern.test(text))?.path ?? null;
}

/** 'Every three months' says 'every quarter'. */
function quarterOf({ start }: Quantity, { text, own }: Statement): string | null {
  if (!/\bevery\s$/i.test(text.slice(0, start))) return null;
  return own.find((one) => /\bquarterly\b|\b(?:a|per|each|every) quarter\b/i.test(one.text))?.path ?? null;
}

/** 'Two afternoons, on Tuesdays and Thursdays': a text may count what it lists, where a source names all of it. */
function countOf({ value, unit, end }: Quantity, { text, own }: Statement): string | null {
  if (unit !== null || value < 2) return null;
  const list = /^[^,:;()]{0,40}(?:\(|[,:] (?:on |in |at |namely )?)(?<items>[^();:]{3,80})/iu.exec(
    text.slice(end),
  );
  const items = (list?.groups?.items ?? '')
    .split(/,\s*(?:and\s)?|\s(?:and|&)\s/u)
    .map((item) => fold(item.trim()));
  if (items.length !== value || items.includes('')) return null;
  return own.find((one) => items.every((item) => fold(one.text).includes(item)))?.path ?? null;
}

/** 'Six years of experience', worked out from the dates of the roles. */
function isExperience({ value, unit, comparator, start, end }: Quantity, statement: Statement): boolean {
  const { experienceYears, text } = statement;
  if (unit !== 'year' || experienceYears === null || comparator === 'less') return false;
  const ofWork =
    /^\s*का (?:\p{L}[\p{L}\p{M}]*\s)?(?:\p{L}[\p{L}\p{M}]*\s)?अनुभव/u.test(text.slice(end)) ||
    /\b(?:worked|working|experience|been|taught|served)\b.{0,40}\bfor (?:the (?:last|past) )?$/iu.test(
      text.slice(Math.max(0, start - 60), start),
    ) ||
    /^['’]?\s*(?:of\s+)?(?:\p{L}+[\s-]+){0,3}?(?:experience|work|as an?|(?:in|on|at|behind|across) (?:the )?\p{Ll}+)\b/iu.test(
      text.slice(end),
    );
  return ofWork && value === experienceYears;
}
