import { formOf } from '../../words/verbs.js';
import type { Statement } from './claim.js';
import { factsOf } from './facts.js';
import { deedNamedBy } from './kin/deed-nouns.js';
import { isOneFamily } from './kin/family.js';
import { meantByPhrases } from './vocabulary/phrasal-verbs.js';
import { isEmpty } from './vocabulary/light-verbs.js';
import { verbUsesIn } from './verb-uses.js';
import { contentWords, meaningOf, rootOf } from './words.js';

/** What a retelling has left of the verbs of its source. */
export interface Gone {
  /** What the retelling keeps for itself: it stands for no other verb. */
  readonly kept: ReadonlySet<string>;
  /** How many verbs are gone that say little, or live on as a noun: each may be told by any verb that weighs nothing. */
  readonly excuses: number;
  /** Whether one of them has left its deed to a noun. */
  readonly leavesNoun: boolean;
}

/** Which verbs of its source a text keeps, and which it tells in another way. */
export function goneFrom({ own, text, anchored, isNearCopy }: Statement): Gone {
  if (!anchored) return { kept: new Set(), excuses: 0, leavesNoun: false };
  const here = new Set(verbUsesIn(text).map(({ base }) => base));
  const roots = new Set(contentWords(text).map(rootOf));
  const stems = new Set(
    own.flatMap((one) =>
      [...factsOf(one).done.verbs].filter((verb) => roots.has(rootOf(verb))).map(meaningOf),
    ),
  );
  // 'Set up, programmed and ran' where it says 'set up and ran': what is set up stands for itself.
  const phrases = new Set(meantByPhrases(text).map(meaningOf));
  for (const one of own.flatMap(({ text: said }) => meantByPhrases(said)).map(meaningOf))
    if (phrases.has(one)) stems.add(one);
  const gone = own.flatMap((one) => [...factsOf(one).verbs]).filter((base) => !here.has(base));
  // 'Placed orders' for 'ordered': the noun is what the verb has become.
  const things = contentWords(text).filter((word) => formOf(word) !== 'past');
  const nouns = gone.filter((base) => things.some((word) => isNounOf(word, base)));
  for (const base of nouns) stems.delete(meaningOf(base));
  return {
    kept: stems,
    // 'Took backups' is told by 'performed backups', 'took part' by nothing more.
    leavesNoun:
      nouns.length > 0 ||
      gone.some((base) => isEmptied(base) && !own.some(({ text: said }) => partTaken.test(said))),
    excuses: isNearCopy ? 0 : nouns.length + gone.filter((base) => isEmpty(base)).length,
  };
}

const isEmptied = (base: string): boolean => /^(?:take|do|make)$/.test(base);
const partTaken = /\b(?:took|take|taking) part\b/iu;

/** 'Payment' of 'pay', 'order' of 'order'. */
function isNounOf(word: string, base: string): boolean {
  return (
    deedNamedBy(word) === base || rootOf(word) === rootOf(base) || isOneFamily(rootOf(word), rootOf(base))
  );
}
