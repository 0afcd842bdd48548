import type { Statement, Verdict } from './claim.js';
import { factsOf } from './facts.js';
import { opposites } from './opposites.js';
import { fold, wordsOf } from './words.js';

/** 'Outgoing calls' where it says 'incoming', 'morning' where it says 'evening': the contrary is told. */
export function checkOpposites({ text, told, own, context, anchored, ofEmployer }: Statement): Verdict[] {
  if (ofEmployer || told.length === 0) return [];
  const sources = anchored ? [...own, ...context] : told;
  const said = new Set(sources.flatMap((one) => [...factsOf(one).words]));
  const here = wordsOf(text).map((word) => word.text);
  return [...opposites, ...opposites.map(([one, other]) => [other, one] as const)].flatMap(([one, other]) => {
    const claim = here.find((word) => other.includes(fold(word)));
    const isTurned = one.some((word) => said.has(word)) && !other.some((word) => said.has(word));
    if (claim === undefined || !isTurned || here.some((word) => one.includes(fold(word)))) return [];
    return [{ kind: 'fact', text: claim, why: `Your resume says the contrary of “${claim}” here.` } as const];
  });
}
