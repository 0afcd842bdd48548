import { aversions, sentenceEnd } from './clause-words.js';
import { cueAt, isClauseEnd, isMishap } from './clause.js';
import { before } from './cues-before.js';
import { dismissals, refusals } from './cues-of-refusal.js';
import type { Token } from '../tokens.js';

/** The words before a denial that may hold what it undoes. */
const reach = 12;
/** What a second denial turns round, within one statement and not beside it: 'no calls, works without Excel'. */
const nothing = new Set(
  "no not nothing nobody none never hardly barely rarely scarcely cannot can't couldn't won't don't didn't doesn't".split(
    ' ',
  ),
);
const nots = new Set("not never don't didn't doesn't".split(' '));
const times = new Set('day week month shift hour night sprint'.split(' '));
const separating = new Set(', : ( ) and or & / -'.split(' '));

/** The tokens that are denied twice, as in sentences that refuse whoever lacks something: they deny nothing. */
export function doublyDenied(tokens: readonly Token[]): boolean[] {
  const refused = tokens.map(() => false);
  let start = 0;
  tokens.forEach(({ symbol }, at) => {
    if (!sentenceEnd.has(symbol) && at < tokens.length - 1) return;
    if (refusesForLack(tokens, start, at + 1)) refused.fill(true, start, at + 1);
    start = at + 1;
  });
  tokens.forEach((_, at) => {
    const start = undone(tokens, at);
    if (start !== null) refused.fill(true, start, at + 1);
  });
  return refused;
}

/**
 * Where the denial starts that another undoes: 'no release went out without Selenium', 'not a day passes when I do not
 * open Excel'.
 */
function undone(tokens: readonly Token[], second: number): number | null {
  const isWithout = tokens[second]?.symbol === 'without';
  if (!(isWithout || nots.has(tokens[second]?.symbol ?? '')) || isMishap(tokens, second + 1)) return null;
  for (let at = second - 1; at >= second - reach && !isClauseEnd(tokens, at); at -= 1) {
    const { symbol = '' } = tokens[at] ?? {};
    if (separating.has(symbol)) return null;
    if (nothing.has(symbol)) return isWithout || isAtNoTime(tokens, at) ? at : null;
  }
  return null;
}

/** 'Not a day', 'hardly a single shift', 'no week'. */
function isAtNoTime(tokens: readonly Token[], no: number): boolean {
  const isFiller = (at: number) => ['a', 'an', 'one', 'single'].includes(tokens[at]?.symbol ?? '');
  let at = no + 1;
  while (at < no + 3 && isFiller(at)) at += 1;
  return times.has(tokens[at]?.symbol ?? '');
}

function refusesForLack(tokens: readonly Token[], from: number, to: number): boolean {
  let [refusal, denials] = [false, 0];
  for (let at = from; at < to; at += 1) {
    if (cueAt(refusals, tokens, at)) refusal = true;
    // These have no denial of their own to count.
    if (cueAt(dismissals, tokens, at)) [refusal, denials] = [true, denials + 1];
    // 'Do not apply unless you know SAP'.
    if (denials > 0 && tokens[at]?.symbol === 'unless') return true;
    if (cueAt(before, tokens, at) || aversions.has(tokens[at]?.symbol ?? '')) denials += 1;
  }
  return refusal && denials > 1;
}
