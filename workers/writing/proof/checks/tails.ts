import { formOf } from '../../../words/verbs.js';
import type { Statement, Verdict } from '../claim.js';
import { factsOf } from '../facts.js';
import { isGeneral } from '../vocabulary/general-words.js';
import { saysThing, saysVerb } from '../kin/kin.js';
import { namesIn } from '../names.js';
import { isNeutral } from '../vocabulary/neutral-words.js';
import { quantitiesIn } from '../numbers/numbers.js';
import type { Passage } from '../passages.js';
import { skillsIn } from '../skills.js';
import { contentWords } from '../words.js';

/** What a deed was good for or went with: ', supporting business growth', 'to strengthen ties', 'for better service'. */
const tails: readonly RegExp[] = [
  /(?:,\s|\bwhile\s|\bwhilst\s|\bthereby\s|\bthus\s)(?:\p{L}{2,20}ly\s)?(?<tail>\p{L}{2,20}ing\s[^,;.]{3,200})/giu,
  /\b(?:in order to|so as to|to)\s(?<tail>\p{L}{2,20}\s[^,;.]{3,200})/giu,
  /\b(?:with|for) (?<tail>(?:better|improved|greater|enhanced|smoother?|faster|higher|lower|reduced|increased|efficient|effective|optimal|maximum|minimal)\s[^,;.]{3,200})/giu,
];
const none = new Set<string>();

/** A clause at the end of which no word stands in the source tells of something else. */
export function checkTails(statement: Statement): Verdict[] {
  const { text, told, own, context, everything, anchored, asserts, ofEmployer, denies } = statement;
  if (told.length === 0 || !asserts || ofEmployer || denies) return [];
  const sources = anchored ? [...own, ...context] : everything;
  return tails
    .flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups?.tail ?? ''))
    .filter((tail) => isDeed(tail) && isElsewhere(tail, sources))
    .map((tail) => ({
      kind: 'outcome',
      text: tail,
      why: `Your resume says nothing of “${tail.trim()}”.`,
    }));
}

/** Behind 'to' a verb has to follow: 'to hotels' tells of no purpose. */
function isDeed(tail: string): boolean {
  const first = /^\p{L}+/u.exec(tail)?.[0] ?? '';
  return /ing$|(?:er|ed|ent|ive|al|um)$/i.test(first) || formOf(first) === 'base';
}

/** Whether a clause has words of its own, and none that a source says. */
function isElsewhere(tail: string, sources: readonly Passage[]): boolean {
  if (quantitiesIn(tail).length > 0 || namesIn(` ${tail}`).length > 0 || skillsIn(tail).length > 0)
    return false;
  const words = contentWords(tail);
  const isSaid = (word: string) =>
    sources.some((one) => saysThing(word, factsOf(one), none) || saysVerb(word, factsOf(one), none));
  return words.some((word) => !isNeutral(word) && !isGeneral(word)) && !words.some(isSaid);
}
