import { aversions, sentenceEnd } from './clause-words.js';
import { cueAt, isClauseEnd, isMishap } from './clause.js';
import { before } from './cues-before.js';
import { dismissals, refusals } from './cues-of-refusal.js';
import type { Token } from '../tokens.js';

/** The words before 'without' that may hold what it undoes. */
const reach = 12;
/** What 'without' turns round, within one statement and not beside it: 'no calls, works without Excel'. */
const nothing = new Set(
  "no not nothing nobody none never hardly barely rarely scarcely cannot can't couldn't won't don't didn't doesn't".split(
    ' ',
  ),
);
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
    const start = nothingWithout(tokens, at);
    if (start !== null) refused.fill(true, start, at + 1);
  });
  return refused;
}

/** 'No release went out without Selenium', 'we never work without SQL': where the denial starts that 'without' undoes. */
function nothingWithout(tokens: readonly Token[], without: number): number | null {
  if (tokens[without]?.symbol !== 'without' || isMishap(tokens, without + 1)) return null;
  for (let at = without - 1; at >= without - reach && !isClauseEnd(tokens, at); at -= 1) {
    const { symbol = '' } = tokens[at] ?? {};
    if (separating.has(symbol)) return null;
    if (nothing.has(symbol)) return at;
  }
  return null;
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
