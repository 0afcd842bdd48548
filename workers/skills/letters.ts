import { listSeparators } from './evidence-words.js';
import type { Token } from './tokens.js';

/** Letters that are names of languages. */
const languageLetters: ReadonlySet<string> = new Set(['C', 'D', 'J', 'R', 'V']);
/** Letters of a list that are looked at on either side. */
const mostLetters = 5;

/** 'R, Y and B phases', 'C, M, Y and K': a list of letters, of which others name nothing. */
export function isAmongLetters(tokens: readonly Token[], from: number, to: number): boolean {
  const before = lettersFrom(tokens, from - 1, -1);
  const after = lettersFrom(tokens, to, 1);
  return [...before, ...after].some((letter) => !languageLetters.has(letter));
}

/** Letters that follow each other in a list, from its first separator on. */
function lettersFrom(tokens: readonly Token[], start: number, step: -1 | 1): string[] {
  const letters: string[] = [];
  let at = start;
  while (letters.length < mostLetters && listSeparators.has(tokens[at]?.symbol ?? '')) {
    while (listSeparators.has(tokens[at]?.symbol ?? '')) at += step;
    const letter = tokens[at]?.surface ?? '';
    // 'R, I built': a word, and no letter.
    if (!/^\p{Lu}$/u.test(letter) || /^[IA]$/u.test(letter)) break;
    letters.push(letter);
    at += step;
  }
  return letters;
}
