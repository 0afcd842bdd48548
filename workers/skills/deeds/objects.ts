import { canonicalSpelling } from '../spelling.js';
import { slugOf } from '../taxonomy.js';
import { building } from './building.js';
import { desk } from './desk.js';
import { homeAndCare } from './home-and-care.js';
import { deedLines } from './notation.js';

/** What a verb is done to where it shows a trade. */
export interface Objects {
  slug: string;
  /** What goes with the verb: 'looked after'. */
  particle: string | undefined;
  /** Whether it needs no object behind 'can' or 'able to'. */
  isAbility: boolean;
  /** By their last word: the words of each, and whether it is another thing. */
  byLast: ReadonlyMap<string, readonly { words: readonly string[]; isOther: boolean }[]>;
  /** Other things that go on behind a preposition: 'bill of lading'. */
  longer: readonly (readonly string[])[];
}

export const deeds = deedLines(building + homeAndCare + desk);

/** The trades that a verb may show, by each of its forms. */
export const byVerb = objectsByVerb();

/** Verbs as they follow 'can' and 'to'. */
export const plainForms = new Set(
  deeds.map(({ verbs: [plain = ''] }) => canonicalSpelling(plain.split('_')[0] ?? '')),
);
function objectsByVerb(): ReadonlyMap<string, readonly Objects[]> {
  const found = new Map<string, Objects[]>();
  for (const { skill, verbs, objects, others } of deeds) {
    const isAbility = objects.includes('-');
    const byLast = new Map<string, { words: readonly string[]; isOther: boolean }[]>();
    for (const [text, isOther] of [
      ...objects.filter((text) => text !== '-').map((text) => [text, false] as const),
      ...others.map((text) => [text, true] as const),
    ]) {
      const symbols = text.split(' ').map(canonicalSpelling);
      const last = symbols.at(-1) ?? '';
      byLast.set(last, [...(byLast.get(last) ?? []), { words: symbols, isOther }]);
    }
    const longer = others
      .filter((text) => text.includes(' of '))
      .map((text) => text.split(' ').map(canonicalSpelling));
    for (const written of verbs) {
      const [verb = '', particle] = written.split('_').map(canonicalSpelling);
      found.set(verb, [
        ...(found.get(verb) ?? []),
        { slug: slugOf(skill), particle, isAbility, byLast, longer },
      ]);
    }
  }
  return found;
}
