import type { Token } from './tokens.js';

/** Sequences of symbols by their first. */
type Cues = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirstWord(cues: readonly string[]): Cues {
  const found = new Map<string, string[][]>();
  for (const cue of cues) {
    const words = cue.split(' ');
    const [first = ''] = words;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

/** Before the skill: what follows is denied, or only intended. */
const before = byFirstWord([
  'no',
  'not',
  'never',
  'without',
  'cannot',
  "don't",
  "doesn't",
  "didn't",
  "isn't",
  "aren't",
  "won't",
  "haven't",
  "wasn't",
  'lack',
  'lacking',
  'unfamiliar with',
  'neither',
  'nor',
  'zero experience',
  'zero knowledge',
  'planning to',
  'plan to',
  'want to learn',
  'wanting to learn',
  'hope to',
  'hoping to',
  'intend to',
  'intending to',
  'wish to',
  'would like to',
  'like to learn',
  'learn in future',
  'interested in learning',
  'curious about',
  'interest in learning',
  'keen to learn',
  'keen on learning',
  'eager to learn',
  'willing to learn',
  'aspire to',
  'aspiring to',
  'looking forward to',
  'about to learn',
  'start learning',
  'going to learn',
  'aim to learn',
  'aiming to learn',
  'yet to learn',
  'little experience',
  'exclude',
  'excluding',
  'instead of',
  'rather than',
  'as opposed to',
  'other than',
  'unlike',
  'yet to',
  'love to learn',
  'would love to',
  'open to learning',
  'interested to learn',
  'ready to learn',
  'excited to learn',
  'will learn',
  'hardly',
  'rarely used',
  'barely',
]);

/** These look like denials and are none. */
const harmless = byFirstWord([
  'not only',
  'not just',
  'not least',
  'no less than',
  'no later than',
  'no fewer than',
  'no more than',
  'not limited to',
  'no doubt',
  'no 1',
  'no . 1',
  'without any downtime',
  'without downtime',
  'without loss',
  'not merely',
  'no problem',
  'plan to actual',
  'planning to execution',
]);

/** After the skill, within its clause: what came before is not asked for, or not known. */
const after = byFirstWord([
  'not required',
  'not needed',
  'not necessary',
  'not essential',
  'not mandatory',
  'not expected',
  'not a must',
  'not a requirement',
  'not part of',
  'not be required',
  'not be needed',
  'not come up',
  'not relevant',
  'not used',
  'not apply',
  'not wanted',
  'not a prerequisite',
  'no longer used',
  'is unnecessary',
  'are unnecessary',
]);

const clauseEnd = new Set([
  '.',
  ';',
  '!',
  '?',
  '•',
  '|',
  'but',
  'however',
  'although',
  'though',
  'whereas',
  'except',
  'yet',
]);
const listWord = new Set([',', '/', 'and', 'or', 'nor', '&', '(', ')', 'any', 'other', 'even']);
/** What follows these was done all the same: 'with no loss using Docker'. */
const resuming = new Set(['using', 'via', 'through', 'by', 'while', 'when', 'after', 'thanks', 'because']);
/** 'No experience with Docker' goes on over 'with'; 'no issues with Docker' does not. */
const experience = new Set(
  'experience knowledge familiarity exposure background expertise familiar comfortable work worked working skill hands-on proficient hand on'.split(
    ' ',
  ),
);
/** The words after a cue that it reaches without a comma. */
const reach = 12;

/**
 * Which tokens stand under a negation or a mere intention.
 * A cue reaches to the end of its clause; over a comma only as far as a plain list goes on.
 */
export function deniedTokens(tokens: readonly Token[]): boolean[] {
  const denied = tokens.map(() => false);
  let deniedUntil = 0;
  tokens.forEach((_, at) => {
    if (cueAt(harmless, tokens, at) || cueAt(harmless, tokens, at - 1)) return;
    const cue = cueAt(before, tokens, at);
    if (cue) denyAfter(tokens, at + cue.length, denied);
    if (!cueAt(after, tokens, at)) return;
    denyBefore(tokens, deniedUntil, at, denied);
    deniedUntil = at;
  });
  return denied;
}

function cueAt(cues: Cues, tokens: readonly Token[], at: number): readonly string[] | undefined {
  const possible = cues.get(tokens[at]?.symbol ?? '');
  return possible?.find((cue) => cue.every((symbol, i) => tokens[at + i]?.symbol === symbol));
}

function denyAfter(tokens: readonly Token[], from: number, denied: boolean[]): void {
  for (let at = from; at < tokens.length && at < from + reach; at += 1) {
    const symbol = tokens[at]?.symbol ?? '';
    if (isClauseEnd(tokens, at) || symbol === ')') return;
    if (symbol === ',' && !listGoesOn(tokens, at)) return;
    if (at > from && resumes(tokens, from, at)) return;
    denied[at] = true;
  }
}

function resumes(tokens: readonly Token[], from: number, at: number): boolean {
  const symbol = tokens[at]?.symbol ?? '';
  if (symbol !== 'with') return resuming.has(symbol);
  return !tokens.slice(from, at).some((token) => experience.has(token.symbol));
}

/** Back to the start of the clause, or to `from`, where an earlier cue has denied what came before. */
function denyBefore(tokens: readonly Token[], from: number, until: number, denied: boolean[]): void {
  for (let at = until - 1; at >= from && !isClauseEnd(tokens, at); at -= 1) denied[at] = true;
}

/** A full stop ends a clause only before white space: `Node.js` has none. */
function isClauseEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !clauseEnd.has(token.symbol)) return false;
  return token.symbol !== '.' || tokens[at + 1]?.start !== token.end;
}

/** After a comma a list goes on where the next separator comes within three words. */
function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 1; at <= comma + 4; at += 1) {
    const token = tokens[at];
    if (!token || isClauseEnd(tokens, at) || listWord.has(token.symbol)) return true;
  }
  return false;
}
