import { formOf } from '../../words/verbs.js';
import { factsOf } from './facts.js';
import type { Passage } from './passages.js';
import { contentStems, fold, isFunctionWord, wordsOf, type Word } from './words.js';

/** Where a text writes an abbreviation out: 'cash on delivery (COD)', 'goods receipt note' for a source's 'GRN'. */
export interface Expansion {
  readonly start: number;
  /** Behind the abbreviation. */
  readonly end: number;
}

const written = /(?<![\p{L}-])(?<words>(?:[\p{L}-]+ ){1,6})\((?<short>\p{Lu}{2,6})s?\)/gu;

/** 'AMC (annual maintenance contract)'. */
const writtenAfter = /(?<short>(?<![\p{L}\d])\p{Lu}{2,6}) \((?<words>[\p{L}-]+(?: [\p{L}-]+){1,6})\)/gu;

/** Abbreviations that are written out, where a source has the one or the other: neither is a claim then. */
export function abbreviationsIn(text: string, sources: readonly Passage[]): Expansion[] {
  return [...bracketed(text, sources), ...spelledOut(text, sources)];
}

function bracketed(text: string, sources: readonly Passage[]): Expansion[] {
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

const short = /(?<![\p{L}\d])\p{Lu}{2,6}(?=s?(?![\p{L}\d]))/gu;

/** 'Goods receipt notes' where a source says 'GRNs': words whose first letters are an abbreviation of a source. */
function spelledOut(text: string, sources: readonly Passage[]): Expansion[] {
  const known = new Set(sources.flatMap((one) => one.text.match(short) ?? []).map(fold));
  if (known.size === 0) return [];
  const all = wordsOf(text);
  // 'Bill of materials' is a BOM, 'cost of goods' a CG.
  return [all, all.filter((word) => !isFunctionWord(word.text))].flatMap((words) =>
    phrasesIn(words, text, known),
  );
}

function phrasesIn(words: readonly Word[], text: string, known: ReadonlySet<string>): Expansion[] {
  return words.flatMap((first, at) =>
    [2, 3, 4, 5, 6].flatMap((length) => {
      const some = words.slice(at, at + length);
      const letters = fold(some.map((word) => word.text.charAt(0)).join(''));
      const last = some.at(-1);
      if (!last || some.length < length || !known.has(letters) || isFunctionWord(first.text)) return [];
      return isOnePhrase(some, text) ? [{ start: first.start, end: last.end }] : [];
    }),
  );
}

/** 'Human resources', but not 'Infosys, I negotiated': no comma stands between, and nothing is done. */
function isOnePhrase(words: readonly Word[], text: string): boolean {
  const phrase = text.slice(words[0]?.start, words.at(-1)?.end);
  return !/[,;:.()]/.test(phrase) && !words.some((word) => formOf(word.text) === 'past');
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
