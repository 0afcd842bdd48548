import { isFailure, type Statement, type Verdict } from './claim.js';
import { contentWords, rootOf } from './words.js';

/** Up to this share of words that stand in the source too, a text is worded anew throughout. */
const fewKept = 0.7;
/** By so many words a text that is worded anew may be longer than what it leaves out. */
const longer = 2;

/**
 * What of the verdicts on a sentence holds. Where it is worded anew throughout, one word for which we know none in the
 * source is a weak sign of something new, and two are needed.
 */
export function weighed(verdicts: readonly Verdict[], statement: Statement): readonly Verdict[] {
  const failures = verdicts.filter(isFailure);
  const isAlone =
    failures.every(({ isWeak }) => isWeak === true) && new Set(failures.map(({ text }) => text)).size === 1;
  return isAlone && isReworded(statement) ? verdicts.filter((one) => !isFailure(one)) : verdicts;
}

/** In a letter words of its own are no sign: it tells of several things at once. */
function isReworded({ text, told, anchored, isNearCopy }: Statement): boolean {
  const [closest] = told;
  if (!closest || !anchored || isNearCopy) return false;
  const mine = new Set(contentWords(text).map(rootOf));
  const theirs = new Set(contentWords(closest.text).map(rootOf));
  const shared = [...mine].filter((root) => theirs.has(root)).length;
  return shared <= fewKept * mine.size && mine.size - theirs.size <= longer;
}
