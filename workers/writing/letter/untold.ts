import { asSentence } from '../english.js';
import { deedOf } from './deeds.js';
import type { LetterFacts } from './letter-facts.js';
import { namedBeside, namedWork, type NamedWork } from './named-work.js';
import { withTheIfOf } from './titles.js';
import { byTime, isFreelance, placesOf, tenseOf, type Place } from './proofs.js';
import type { Unit } from './units.js';

/** With fewer deeds than these, what is only named is told early, else to fill a long letter. */
const enoughDeeds = 4;
const priorities = { early: 3, late: 11 } as const;
const most = 6;
/** Paragraphs of the places that have none of their own: before the others, or behind them. */
const apart = { first: 9, last: 20 } as const;

interface Named {
  readonly place: Place;
  readonly named: NamedWork;
}

/**
 * Bullets that name what was there instead of saying what was done: 'Night shift of 34 pickers'.
 * @param leads the first sentences about the places told, by their paths
 */
export function untoldUnits(
  { resume }: LetterFacts,
  leads: ReadonlyMap<string, Unit>,
  deedCount: number,
): Unit[] {
  const from = deedCount < enoughDeeds ? priorities.early : priorities.late;
  const places = placesOf(resume);
  const told = places.map(({ place }) => place).filter(({ path }) => leads.has(path));
  const all = places.flatMap(({ place, highlights, prose }) =>
    place.kind === 'work' ? namedAt(place, highlights, prose) : [],
  );
  const units: Unit[] = [];
  for (const [at, { place, named }] of all.slice(0, most).entries()) {
    const lead = leads.get(place.path);
    const before = all.slice(0, at).filter((other) => other.place.path === place.path);
    const goesOn = before.length > 0;
    const needs = goesOn ? units.at(-1) : lead;
    const isLatest = told.length > 0 && told.every((other) => byTime(place, other) < 0);
    units.push({
      paragraph: lead?.paragraph ?? (isLatest ? apart.first : apart.last),
      text: asSentence(
        sentenceOf(
          { place, named },
          lead !== undefined,
          before.map((other) => other.named),
        ),
      ),
      priority: from + at * 2,
      ...(needs ? { needs } : {}),
    });
  }
  return units;
}

function namedAt(place: Place, highlights: readonly string[], prose: readonly string[]): Named[] {
  const isUntold = (text: string) => deedOf(text, tenseOf(place, text, highlights)) === null;
  const inProse = highlights.length > 0 ? namedBeside : namedWork;
  const all = [...highlights.filter(isUntold).map(namedWork), ...prose.filter(isUntold).map(inProse)];
  return all.flatMap((named) => (named ? [{ place, named }] : []));
}

/** @param before what has been named at the same place */
function sentenceOf({ place, named }: Named, isTold: boolean, before: readonly NamedWork[]): string {
  const goesOn = isTold || before.length > 0;
  const alike = before.filter(({ kind }) => kind === named.kind).length;
  return { role: roleSentence, work: workSentence, quote: quoteSentence }[named.kind](
    place,
    named.words,
    goesOn,
    alike,
  );
}

function roleSentence(place: Place, words: string, goesOn: boolean, alike: number): string {
  // 'Head of the programme since 2024'
  const hasBeen = place.current && /\bsince\b/iu.test(words);
  const is = place.current ? 'am' : 'was';
  if (!goesOn) return `${whereOf(place)}, I ${hasBeen ? 'have been' : is} ${words}`;
  const also = hasBeen ? 'I have also been' : `I ${is} also`;
  const further = hasBeen ? 'In addition, I have been' : `In addition, I ${is}`;
  return `${alike % 2 === 0 ? also : further} ${words}`;
}

function workSentence(place: Place, words: string, goesOn: boolean, alike: number): string {
  const included = place.current ? 'includes' : 'included';
  if (alike > 0) return `It also ${included} ${words}`;
  return goesOn
    ? `My work there also ${included} ${words}`
    : `${whereOf(place)}, my work ${included} ${words}`;
}

function quoteSentence(place: Place, words: string, goesOn: boolean, alike: number): string {
  const own = /^[\p{Script=Latin}\d₹$€£]/u.test(words) ? '' : ' in its own language';
  if (alike > 0) return alike % 2 === 0 ? `And further: “${words}”` : `It also says: “${words}”`;
  return goesOn
    ? `My resume adds${own}: “${words}”`
    : `About ${workOf(place)}, my resume says${own}: “${words}”`;
}

function whereOf(place: Place): string {
  return isFreelance(place) ? 'As a freelancer' : `At ${withTheIfOf(place.name)}`;
}

function workOf(place: Place): string {
  return isFreelance(place) ? 'my freelance work' : `my work at ${withTheIfOf(place.name)}`;
}
