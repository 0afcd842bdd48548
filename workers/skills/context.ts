import { contextRules, type ContextRule } from './context-rules.js';
import type { Token } from './tokens.js';

/** An ambiguous word at tokens `from` to `to` (exclusive), among the skills found for sure so far. */
export interface Candidate {
  alias: string;
  from: number;
  to: number;
  tokens: readonly Token[];
  /** For each token, whether it belongs to a skill that is sure. */
  sure: readonly boolean[];
}

/** Words after which a capitalised name is a tool: `in Go`, `using Excel`. */
const introducing = new Set(
  (
    'in with using via through use used uses write writes wrote written code coded coding program programmed ' +
    'programming know knowledge learn learned learnt develop developed build built familiar like including basic ' +
    'advanced strong good excellent intermediate solid proficient proficiency expert expertise embedded ms certified on'
  ).split(' '),
);
/** Words that follow a tool's name: `Go developer`, `Excel skills`. */
const following = new Set(
  (
    'developer developers programming programmer language skill experience knowledge proficiency framework library code ' +
    'coding certification certified certificate card engineer development stack script ' +
    'scripting package codebase component frontend backend api microservice query formula macro expert'
  ).split(' '),
);
/** Words of weaker evidence: enough beside a name that is capitalised in mid-sentence. */
const around = new Set(
  (
    'language programming developer software tool framework stack backend frontend service firmware database cloud ' +
    'script application app model dashboard report proficiency proficient knowledge experience skill'
  ).split(' '),
);
const listSeparators = new Set([
  ',',
  '/',
  ';',
  '|',
  '•',
  '·',
  '(',
  ')',
  ':',
  '&',
  '+',
  'and',
  'or',
  'nor',
  'plus',
  '*',
  '–',
  '-',
]);
const qualifiers = new Set(
  (
    'strong good advanced basic solid proficient excellent working hands-on hand on knowledge of experience with in ' +
    'must have required preferred nice to plus : - certified valid and or know skill the core expert beginner intermediate ' +
    'using use exposure familiarity proficiency fluent ( ) / , . current'
  ).split(' '),
);

/** Whether the words around an ambiguous name show that the skill is meant. */
export function meansTheSkill(candidate: Candidate): boolean {
  const rule = contextRules[candidate.alias.toLowerCase()] ?? {};
  if (isRuledOut(candidate, rule)) return false;
  const form = formOf(candidate);
  if (standsAlone(candidate)) return form !== 'lower' || candidate.alias.length > 2;
  if (isBesideSkill(candidate)) return form !== 'lower' || candidate.alias.length > 1;
  const next = symbolAt(candidate, candidate.to);
  const previous = symbolAt(candidate, candidate.from - 1);
  if (form === 'lower') return following.has(next) && candidate.alias.length > 2;
  if (following.has(next) || isAskedFor(candidate)) return true;
  if (form === 'capitals') return capitalsCount(candidate, rule);
  if (isSentenceStart(candidate)) return hasCue(candidate, rule);
  if (introducing.has(previous) || hasCue(candidate, rule)) return true;
  return candidate.alias.length > 1 && hasWeakEvidence(candidate);
}

/** `French is required`. */
function isAskedFor(candidate: Candidate): boolean {
  const asking = ['required', 'mandatory', 'essential', 'needed', 'preferred', 'desirable', 'a'];
  return symbolAt(candidate, candidate.to) === 'is' && asking.includes(symbolAt(candidate, candidate.to + 1));
}

type Form = 'lower' | 'capitalised' | 'capitals';

/** An all-capitals alias must be in capitals; another must be written with its capital, in a text with small letters. */
function formOf({ alias, from, to, tokens }: Candidate): Form {
  const surface = tokens
    .slice(from, to)
    .map((token) => token.surface)
    .join('');
  if (surface === surface.toLowerCase()) return 'lower';
  const isAbbreviation = alias.length > 1 && alias === alias.toUpperCase();
  if (isAbbreviation) return surface === surface.toUpperCase() ? 'capitals' : 'lower';
  return 'capitalised';
}

/** An abbreviation in capitals speaks for itself, unless the text is all in capitals or it is a plain word. */
function capitalsCount(candidate: Candidate, rule: ContextRule): boolean {
  if (rule.cues) return hasCue(candidate, rule) || introducing.has(symbolAt(candidate, candidate.from - 1));
  return candidate.tokens.some((token) => token.isWord && token.surface !== token.surface.toUpperCase());
}

function isRuledOut(candidate: Candidate, rule: ContextRule): boolean {
  const { alias, from, to, tokens } = candidate;
  const next = symbolAt(candidate, to);
  const previous = symbolAt(candidate, from - 1);
  if (rule.notBefore?.includes(next) || rule.notAfter?.includes(previous)) return true;
  if (next === '&' || previous === '&') return alias.length === 1;
  if (/^\d/.test(previous) && isTight(candidate)) return alias.length <= 2;
  return alias.length === 1 && isInitial(tokens, from, to);
}

/** `5 ml`, `40 C`: a unit after a number. */
function isTight({ tokens, from }: Candidate): boolean {
  const previous = tokens[from - 1];
  const own = tokens[from];
  return previous !== undefined && own !== undefined && own.start - previous.end <= 1;
}

/** `R. Menon`, `K. R. Rao`, `C-suite`, `C'`: a letter that is part of something else. */
function isInitial(tokens: readonly Token[], from: number, to: number): boolean {
  const own = tokens[from];
  const next = tokens[to];
  if (!own || !next) return false;
  if (next.isWord && next.start === own.end + 1 && next.symbol !== 'and' && isHyphenated(tokens, from, to))
    return true;
  if (next.symbol !== '.' || next.start !== own.end) return false;
  const then = tokens[to + 1];
  const introduced = introducing.has(tokens[from - 1]?.symbol ?? '');
  return then !== undefined && /^\p{Lu}/u.test(then.surface) && !introduced;
}

/** No white space and no separator token between the two: only a hyphen can stand there. */
function isHyphenated(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from]?.joinedToNext === true && tokens[to]?.isWord === true;
}

/** The whole text, line or list item is this name, but for words such as 'strong' and 'knowledge of'. */
function standsAlone({ tokens, from, to, sure }: Candidate): boolean {
  return tokens.every(
    (token, at) => (at >= from && at < to) || sure[at] === true || qualifiers.has(token.symbol),
  );
}

/** A list neighbour that is a skill for sure. */
function isBesideSkill({ tokens, from, to, sure }: Candidate): boolean {
  return neighbourIsSure(tokens, sure, from - 1, -1) || neighbourIsSure(tokens, sure, to, 1);
}

function neighbourIsSure(
  tokens: readonly Token[],
  sure: readonly boolean[],
  start: number,
  step: 1 | -1,
): boolean {
  let at = start;
  while (listSeparators.has(tokens[at]?.symbol ?? '')) at += step;
  return at !== start && sure[at] === true;
}

function hasCue({ tokens, from, to }: Candidate, rule: ContextRule): boolean {
  const cues = rule.cues ?? [];
  return tokens.some((token, at) => (at < from || at >= to) && cues.includes(token.symbol));
}

/** Capitalised in mid-sentence, and a skill or a word of the trade within four words. */
function hasWeakEvidence({ tokens, from, to, sure }: Candidate): boolean {
  const near = (at: number): boolean => sure[at] === true || around.has(tokens[at]?.symbol ?? '');
  return [1, 2, 3, 4].some((step) => near(from - step) || near(to - 1 + step));
}

function isSentenceStart({ tokens, from }: Candidate): boolean {
  const previous = tokens[from - 1];
  return !previous || ['.', '!', '?', ':', '•', '*', '-', '"', '“', '('].includes(previous.symbol);
}

function symbolAt({ tokens }: Candidate, at: number): string {
  return tokens[at]?.symbol ?? '';
}
