import { ruleFor, type Rule } from './context-rules.js';
import type { Alias } from './notation.js';
import type { Surroundings } from './surroundings.js';

/** A skill's name at tokens `from` to `to` (exclusive) of its surroundings. */
export interface Candidate {
  alias: Alias;
  category: string;
  from: number;
  to: number;
  text: Surroundings;
}

/** The rule on its senses, where it has one. */
export function ruleOf({ alias, category }: Candidate): Rule | undefined {
  return ruleFor(alias.text, category);
}

/** The symbol of a token of its text; '' beyond its ends. */
export function symbolAt({ text }: Candidate, at: number): string {
  return text.tokens[at]?.symbol ?? '';
}

/** How a name is written. */
export type Form = 'lower' | 'capitalised' | 'capitals';

/** An all-capitals alias must be in capitals; another must be written with its capital, in a text with small letters. */
export function formOf({ alias, from, to, text }: Candidate): Form {
  const surface = text.tokens
    .slice(from, to)
    .map((token) => token.surface)
    .join('');
  if (surface === surface.toLowerCase()) return 'lower';
  const isAbbreviation = alias.text.length > 1 && alias.text === alias.text.toUpperCase();
  if (!isAbbreviation) return 'capitalised';
  const singular = surface.replace(/s$/, '');
  return singular === singular.toUpperCase() ? 'capitals' : 'lower';
}

/** Whether a word of its sentence proves the skill. */
export function hasCue(candidate: Candidate, rule: Rule | undefined): boolean {
  return rule !== undefined && isInSentence(candidate, rule.cues);
}

/** Whether one of some words stands in its sentence. */
export function isInSentence({ text, from }: Candidate, wanted: ReadonlySet<string>): boolean {
  const sentence = text.sentenceOf[from];
  if (!sentence) return false;
  for (const word of wanted) if (sentence.has(word)) return true;
  return false;
}
