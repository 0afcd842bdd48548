import { qualifiers } from './evidence-words.js';
import type { Token } from './tokens.js';

/** What is known of a text while its ambiguous names are decided; `accept` adds to it. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  /** For each token, whether it belongs to a skill that is sure. */
  readonly sure: boolean[];
  /** For each token, whether it belongs to an ambiguous name that is written like a name. */
  readonly possible: boolean[];
  /** For each token, the symbols of its sentence. */
  readonly sentenceOf: readonly ReadonlySet<string>[];
  /** How many tokens are neither part of a sure skill nor a word such as 'strong' or 'knowledge'. */
  unexplained: number;
  /** Whether any word is not written in capitals only. */
  readonly hasSmallLetters: boolean;
}

/** A full stop after one of these ends no sentence. */
const abbreviations = new Set(
  'dr mr mrs ms prof st sr jr no vs etc eg ie inc ltd co corp pvt smt shri'.split(' '),
);

/** Nothing is sure yet. What the text is about counts as said in each of its sentences. */
export function surroundingsOf(tokens: readonly Token[], about: readonly Token[]): Surroundings {
  return {
    tokens,
    sure: tokens.map(() => false),
    possible: tokens.map(() => false),
    sentenceOf: sentenceSets(tokens, about),
    unexplained: tokens.filter(({ symbol }) => !qualifiers.has(symbol)).length,
    hasSmallLetters: tokens.some(({ isWord, surface }) => isWord && surface !== surface.toUpperCase()),
  };
}

/** Marks tokens `from` to `to` (exclusive) as a sure skill. */
export function accept(surroundings: Surroundings, from: number, to: number): void {
  const { sure, tokens } = surroundings;
  for (let at = from; at < to; at += 1) {
    if (sure[at] === true) continue;
    sure[at] = true;
    if (!qualifiers.has(tokens[at]?.symbol ?? '')) surroundings.unexplained -= 1;
  }
}

function sentenceSets(tokens: readonly Token[], about: readonly Token[]): ReadonlySet<string>[] {
  const started = (): Set<string> => new Set(about.map(({ symbol }) => symbol));
  let current = started();
  return tokens.map((token, at) => {
    const own = current.add(token.symbol);
    if (endsSentence(tokens, at)) current = started();
    return own;
  });
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [previous, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!own || !['.', '!', '?', ';'].includes(own.symbol) || next?.start === own.end) return false;
  return previous !== undefined && previous.symbol.length > 1 && !abbreviations.has(previous.symbol);
}
