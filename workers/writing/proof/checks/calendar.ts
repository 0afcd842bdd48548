import type { Statement, Verdict } from '../claim.js';
import { factsOf } from '../facts.js';
import type { Passage } from '../passages.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Those with a year are dates, which have a check of their own. */
const named =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|[Ww]eekends?)\b(?!\.?,?\s(?:\d{1,2},?\s)?(?:19|20)\d\d)/gu;

/** 'March', 'Mar' and '2021-03' as 'mar'; 'Saturdays' and 'weekend' by what they begin with. */
function keyOf(name: string): string {
  return name.slice(0, 3).toLowerCase();
}

function calendarOf(passage: Passage): Set<string> {
  const keys = new Set([...passage.text.matchAll(named)].map(([name]) => keyOf(name)));
  for (const { month } of factsOf(passage).dates) {
    const key = month === null ? undefined : months[month - 1];
    if (key !== undefined) keys.add(key);
  }
  // A weekend is a Saturday and a Sunday.
  if (keys.has('wee')) for (const day of ['sat', 'sun']) keys.add(day);
  if (keys.has('sat') || keys.has('sun')) keys.add('wee');
  return keys;
}

/** Months and days of the week: 'until December' needs a December, 'on Fridays' a Friday. */
export function checkCalendar({ text, told, own, context, anchored, ofEmployer }: Statement): Verdict[] {
  if (ofEmployer || told.length === 0) return [];
  const sources = anchored ? [...own, ...context] : told;
  return [...text.matchAll(named)].flatMap(([name]): Verdict[] => {
    const source = sources.find((one) => calendarOf(one).has(keyOf(name)));
    if (source) return [{ kind: 'date', text: name, source: source.path }];
    return [{ kind: 'date', text: name, why: `“${name}” does not stand in your resume in this sense.` }];
  });
}
