import { formOf, hasCue, isInSentence, ruleOf, symbolAt, type Candidate } from './candidate.js';
import type { Rule } from './context-rules.js';
import { following, followingName, goingOn, introducing } from './evidence-words.js';
import { isPlaced } from './introductions.js';
import { isKindOfOther } from './kinds.js';
import { isAmongLetters } from './letters.js';
import { isInName, isPremises } from './names.js';
import { isPicture } from './pictures.js';
import type { Token } from './tokens.js';

/** Whether the words around a name show that something else is meant, or that it belongs to a longer name. */
export function meansSomethingElse(candidate: Candidate): boolean {
  const { alias, from, to, text } = candidate;
  if (isInName(text.tokens, from, to, alias.ambiguous)) return true;
  if (isAmount(candidate)) return true;
  if (isPicture(text.tokens, from, to)) return true;
  if (isKindOfOther(text.tokens, from, to, text.sentenceOf[from])) return true;
  const rule = ruleOf(candidate);
  if (isPremises(text.tokens, from, to, alias.ambiguous || rule !== undefined)) return true;
  if (rule && speaksAgainst(candidate, rule)) return true;
  return alias.ambiguous && isPartOfOther(candidate);
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

/** 'CAD 40,000', 'AED 2 million': money. */
function isAmount({ from, to, text }: Candidate): boolean {
  const [amount = '', comma, thousands = ''] = [0, 1, 2].map((step) => text.tokens[to + step]?.symbol);
  if (!currencies.has(text.tokens[from]?.symbol ?? '') || !/^\d+$/.test(amount)) return false;
  return amount.length > 2 || (comma === ',' && /^\d{3}$/.test(thousands)) || magnitudes.has(comma ?? '');
}

const currencies = new Set(['cad', 'aed', 'sar', 'omr', 'inr']);
const magnitudes = new Set('k thousand lakh lac crore million mn billion bn'.split(' '));

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
