import {
  around,
  choosing,
  contrasting,
  following,
  followingName,
  goingOn,
  introducing,
  listSeparators,
  plainSeparators,
  qualifiers,
} from './evidence-words.js';
import { formOf, hasCue, isInSentence, ruleOf, symbolAt, type Candidate } from './candidate.js';
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
import { isKindOfOther } from './kinds.js';
import { isAmongLetters } from './letters.js';
import { isInName, isPremises } from './names.js';
import { isPicture } from './pictures.js';
import { isRatedAmongOthers } from './ratings.js';
import type { Token } from './tokens.js';

/** Whether the words around a name show that something else is meant, or that it belongs to a longer name. */
export function meansSomethingElse(candidate: Candidate): boolean {
  const { alias, from, to, text } = candidate;
  if (isInName(text.tokens, from, to, alias.ambiguous)) return true;
  if (isPicture(text.tokens, from, to)) return true;
  if (isKindOfOther(text.tokens, from, to, text.sentenceOf[from])) return true;
  const rule = ruleOf(candidate);
  if (isPremises(text.tokens, from, to, alias.ambiguous || rule !== undefined)) return true;
  if (rule && speaksAgainst(candidate, rule)) return true;
  return alias.ambiguous && isPartOfOther(candidate);
}

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
  if (isRatedAmongOthers(candidate)) return true;
  const next = symbolAt(candidate, candidate.to);
  if (form === 'lower') {
    if (rule?.onlyName === true && isBehindPreposition(candidate)) return true;
    if (rule?.anyCase === true && hasCue(candidate, rule)) return true;
    return length > 2 && (following.has(next) || isOfAbility(candidate) || isAskedForInHindi(candidate));
  }
  if (following.has(next) || followingName.has(next)) return true;
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

function speaksAgainst(candidate: Candidate, rule: Rule): boolean {
  const goesOn = isWrittenIn(candidate) || isPlaced(candidate);
  if (rule.notBefore.has(symbolAt(candidate, candidate.to)) && !goesOn) return true;
  if (rule.notAfter.has(symbolAt(candidate, candidate.from - 1))) return true;
  return isInSentence(candidate, rule.against) && !hasCue(candidate, rule);
}

/** 'Tools in Go for releases': what may go on with a verb does not behind a name that something is written in. */
const isWrittenIn = (candidate: Candidate): boolean =>
  symbolAt(candidate, candidate.from - 1) === 'in' &&
  goingOn.has(symbolAt(candidate, candidate.to)) &&
  formOf(candidate) !== 'lower';

/** A unit after a number, an initial, a letter joined by '&' or a hyphen. */
function isPartOfOther(candidate: Candidate): boolean {
  const {
    alias,
    from,
    to,
    text: { tokens },
  } = candidate;
  const { length } = alias.text;
  const [previous, own, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (next?.symbol === '&' || previous?.symbol === '&') return length === 1;
  const isTight = previous !== undefined && own !== undefined && own.start - previous.end <= 1;
  if (isTight && /^\d/.test(previous.symbol)) return length <= 2 && !isCounted(candidate, previous);
  return length === 1 && (isInitial(tokens, from, to) || isAmongLetters(tokens, from, to));
}

/** '8 Go services', '2 AI models': the number counts what the name stands before. */
function isCounted(candidate: Candidate, number: Token): boolean {
  const { from, to, text } = candidate;
  const isApart = (text.tokens[from]?.start ?? 0) > number.end;
  const next = symbolAt(candidate, to);
  return isApart && (followingName.has(next) || following.has(next)) && formOf(candidate) !== 'lower';
}

/** `R. Menon`, `K. R. Rao`, `C-suite`, `C'`: a letter that is part of something else. */
function isInitial(tokens: readonly Token[], from: number, to: number): boolean {
  const own = tokens[from];
  const next = tokens[to];
  if (!own || !next) return false;
  if (next.isWord && next.start === own.end + 1 && next.symbol !== 'and' && own.joinedToNext) return true;
  if (next.symbol !== '.' || next.start !== own.end) return false;
  const then = tokens[to + 1];
  const introduced = introducing.has(tokens[from - 1]?.symbol ?? '');
  return then !== undefined && /^\p{Lu}/u.test(then.surface) && !introduced;
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
