import {
  around,
  choosing,
  contrasting,
  following,
  followingName,
  introducing,
  listSeparators,
  plainSeparators,
  qualifiers,
} from './evidence-words.js';
import { formOf, hasCue, ruleOf, symbolAt, type Candidate } from './candidate.js';
import type { Rule } from './context-rules.js';
import {
  hasVersion,
  isAskedFor,
  isAskedForInHindi,
  isBehindPreposition,
  isCalledTool,
  isIntroduced,
  isMadeOf,
  isOfAbility,
  isPlaced,
  isVersionNamed,
} from './introductions.js';
import { isRatedAmongOthers } from './ratings.js';
import { isJoinedToVersion, isOfMaker, isTied } from './written-with.js';

/** Whether an ambiguous name of more than a letter is written like a name: two such in a list speak for each other. */
export function isWrittenAsName(candidate: Candidate): boolean {
  return candidate.alias.text.length > 1 && formOf(candidate) !== 'lower' && candidate.text.hasSmallLetters;
}

/** Whether the words around an ambiguous name show that the skill is meant. */
export function meansTheSkill(candidate: Candidate): boolean {
  const rule = ruleOf(candidate);
  const { length } = candidate.alias.text;
  const form = formOf(candidate);
  if (rule?.cueOnly === true) return form === 'capitals' && hasCue(candidate, rule);
  if (standsAlone(candidate)) return form !== 'lower' || length > 2;
  if (form === 'lower' ? length > 1 && isInPlainList(candidate) : isBeside(candidate, candidate.text.sure))
    return true;
  if (isOfMaker(candidate) || isJoinedToVersion(candidate) || isRatedAmongOthers(candidate)) return true;
  const next = symbolAt(candidate, candidate.to);
  if (form === 'lower') {
    if (rule?.onlyName === true && isBehindPreposition(candidate)) return true;
    if (rule?.anyCase === true && hasCue(candidate, rule)) return true;
    return length > 2 && (following.has(next) || isOfAbility(candidate) || isAskedForInHindi(candidate));
  }
  if (following.has(next) || followingName.has(next) || isTied(candidate)) return true;
  if (isAskedFor(candidate) || isAskedForInHindi(candidate)) return true;
  if (isPlaced(candidate) || isMadeOf(candidate) || isCalledTool(candidate)) return true;
  if (isBeside(candidate, candidate.text.possible)) return true;
  if (form === 'capitals') return capitalsCount(candidate, rule);
  if (isSentenceStart(candidate)) return hasCue(candidate, rule) || isVersionNamed(candidate);
  if (isIntroduced(candidate) || hasVersion(candidate) || hasCue(candidate, rule)) return true;
  return length > 1 && (hasWeakEvidence(candidate) || (rule?.onlyName === true && isAmongSmall(candidate)));
}

/** An abbreviation in capitals speaks for itself, unless the text is all in capitals or it is a plain word. */
function capitalsCount(candidate: Candidate, rule: Rule | undefined): boolean {
  if (rule && rule.cues.size > 0)
    return hasCue(candidate, rule) || introducing.has(symbolAt(candidate, candidate.from - 1));
  return candidate.text.hasSmallLetters;
}

/** The whole text, line or list item is this name, but for words such as 'strong' and 'knowledge of'. */
function standsAlone({ from, to, text }: Candidate): boolean {
  let own = 0;
  for (let at = from; at < to; at += 1)
    if (text.sure[at] !== true && !qualifiers.has(text.tokens[at]?.symbol ?? '')) own += 1;
  return text.unexplained === own;
}

/** Whether a neighbour in a list is one of `those` tokens. */
function isBeside(
  { text: { tokens }, from, to }: Candidate,
  those: readonly boolean[],
  separators: ReadonlySet<string> = listSeparators,
): boolean {
  const neighbour = (start: number, step: 1 | -1): boolean => {
    let at = start;
    const passes = (symbol: string): boolean =>
      separators.has(symbol) ||
      (separators === listSeparators && contrasting.has(symbol)) ||
      (at !== start && choosing.has(symbol));
    while (passes(tokens[at]?.symbol ?? '')) at += step;
    return at !== start && those[at] === true;
  };
  return neighbour(from - 1, -1) || neighbour(to, 1);
}

/** In small letters a word is no name only for standing in brackets: 'delay analysis (windows and time-impact)'. */
function isInPlainList(candidate: Candidate): boolean {
  return isBeside(candidate, candidate.text.sure, plainSeparators);
}

/** Capitalised in mid-sentence, and a skill or a word of the trade within four words. */
function hasWeakEvidence({ text, from, to }: Candidate): boolean {
  const near = (at: number): boolean => text.sure[at] === true || around.has(text.tokens[at]?.symbol ?? '');
  return [1, 2, 3, 4].some((step) => near(from - step) || near(to - 1 + step));
}

/** Capitalised between words in small letters, a sentence's first aside, so that the capital tells a name. */
function isAmongSmall({ text: { tokens }, from, to }: Candidate): boolean {
  const isSmall = (at: number): boolean => !tokens[at]?.isWord || /^\p{Ll}/u.test(tokens[at].surface);
  return isSmall(to) && (isSmall(from - 1) || (from === 1 && tokens[to]?.isWord === true));
}

function isSentenceStart({ text, from }: Candidate): boolean {
  const previous = text.tokens[from - 1];
  return !previous || ['.', '!', '?', ':', '•', '*', '-', '"', '“', '('].includes(previous.symbol);
}
