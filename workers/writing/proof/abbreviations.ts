import { factsOf } from './facts.js';
import type { Passage } from './passages.js';
import { contentStems, fold, wordsOf } from './words.js';

/** Where a text writes an abbreviation out: 'cash on delivery (COD)'. */
export interface Expansion {
  readonly start: number;
  /** Behind the abbreviation. */
  readonly end: number;
}

const written = /(?<words>(?:[\p{L}-]+ ){1,6})\((?<short>\p{Lu}{2,6})s?\)/gu;

/** 'AMC (annual maintenance contract)'. */
const writtenAfter = /(?<short>(?<![\p{L}\d])\p{Lu}{2,6}) \((?<words>[\p{L}-]+(?: [\p{L}-]+){1,6})\)/gu;

/** Abbreviations that are written out beside them, where a source has the one or the other: neither is a claim then. */
export function abbreviationsIn(text: string, sources: readonly Passage[]): Expansion[] {
  return [...text.matchAll(written), ...text.matchAll(writtenAfter)].flatMap((match) => {
    const { words = '', short = '' } = match.groups ?? {};
    const start = expansionOf(words, short);
    if (start === null) return [];
    const stems = contentStems(words.slice(start));
    const isKnown = sources.some((source) => {
      const facts = factsOf(source);
      return (
        facts.words.has(fold(short)) || (stems.length > 0 && stems.every((stem) => facts.stems.has(stem)))
      );
    });
    const from = match[0].startsWith(words) ? match.index + start : match.index;
    return isKnown ? [{ start: from, end: match.index + match[0].length }] : [];
  });
}

/** Where in the words the abbreviation's own begin: the shortest end of them that has its letters in order. */
function expansionOf(words: string, short: string): number | null {
  const begins = wordsOf(words).filter(({ text }) => fold(text).startsWith(fold(short.charAt(0))));
  const found = begins.reverse().find(({ start }) => hasInOrder(fold(words.slice(start)), fold(short)));
  return found?.start ?? null;
}

function hasInOrder(text: string, letters: string): boolean {
  let from = 0;
  return Array.from(letters).every((letter) => {
    const at = text.indexOf(letter, from);
    from = at + 1;
    return at >= 0;
  });
}
