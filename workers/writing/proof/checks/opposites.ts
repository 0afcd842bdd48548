import type { Statement, Verdict } from '../claim.js';
import { factsOf } from '../facts.js';
import { opposites, smallOpposites } from '../vocabulary/opposites.js';
import type { Passage } from '../passages.js';
import { contentStems, fold, wordsOf } from '../words.js';

/** 'Outgoing calls' where it says 'incoming', 'morning' where it says 'evening': the contrary is told. */
export function checkOpposites(statement: Statement): Verdict[] {
  const { text, told, own, context, anchored, isNearCopy, ofEmployer } = statement;
  if (ofEmployer || told.length === 0) return [];
  const sources = anchored ? [...own, ...context] : told;
  const said = new Set(sources.flatMap((one) => [...factsOf(one).words]));
  const here = wordsOf(text).map((word) => word.text);
  const pairs = isNearCopy ? [...opposites, ...smallOpposites] : opposites;
  const turned = [...pairs, ...pairs.map(([one, other]) => [other, one] as const)].flatMap(([one, other]) => {
    const claim = here.find((word) => other.includes(fold(word)));
    const isTurned = one.some((word) => said.has(word)) && !other.some((word) => said.has(word));
    if (claim === undefined || !isTurned || here.some((word) => one.includes(fold(word)))) return [];
    return [contrary(claim)];
  });
  return [...turned, ...turnedCourses(text, sources)];
}

/** 'From English into Korean': where something began, and where it went. */
const course =
  /\bfrom (?<from>[^,;.]{2,40}?) (?:in)?to (?:the |an? )?(?<to>[\p{L}-]{2,30}(?: [\p{L}-]{2,30})?)/giu;

/** 'From English into Korean' where it says 'from Korean into English'. */
function turnedCourses(text: string, sources: readonly Passage[]): Verdict[] {
  const told = sources.flatMap((one) => coursesIn(one.text));
  return coursesIn(text)
    .filter(({ from, to }) => {
      const isTurned = told.some((one) => meet(one.from, to) && meet(one.to, from));
      return isTurned && !told.some((one) => meet(one.from, from) && meet(one.to, to));
    })
    .map(({ quoted }) => contrary(quoted));
}

function coursesIn(text: string) {
  return [...text.matchAll(course)].map(({ 0: quoted, groups }) => ({
    quoted,
    from: contentStems(groups?.from ?? ''),
    to: contentStems(groups?.to ?? ''),
  }));
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

function contrary(claim: string): Verdict {
  return { kind: 'fact', text: claim, why: `Your resume says the contrary of “${claim}” here.` };
}
