import { clauseEnd, experience, mishaps } from './clause-words.js';
import type { Cues } from './cues.js';
import type { Token } from '../tokens.js';

/** The cue that starts at a token, if one does. */
export function cueAt(cues: Cues, tokens: readonly Token[], at: number): readonly string[] | undefined {
  const possible = cues.get(tokens[at]?.symbol ?? '');
  return possible?.find((cue) => cue.every((symbol, i) => tokens[at + i]?.symbol === symbol));
}

/** Whether what is denied is an error, a delay or the like. */
export function isMishap(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4 && !isClauseEnd(tokens, at); at += 1) {
    const symbol = tokens[at]?.symbol ?? '';
    if (experience.has(symbol)) return false;
    if (mishaps.has(symbol)) return true;
  }
  return false;
}

/** A full stop ends a clause only before white space, which `Node.js` has none of, and not in 'Python etc. are not needed'. */
export function isClauseEnd(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !clauseEnd.has(token.symbol)) return false;
  if (token.symbol !== '.' || next === undefined) return true;
  return next.start !== token.end && !(before?.symbol === 'etc' && /^\p{Ll}/u.test(next.surface));
}
