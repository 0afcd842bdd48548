import { formOf } from '../../words/verbs.js';
import { abbreviationsIn } from './abbreviations.js';
import { chunksOf, type Chunk } from './chunks.js';
import type { Verdict } from './claim.js';
import { verbUsesIn } from './verb-uses.js';
import { factsOf } from './facts.js';
import { isGeneral } from './vocabulary/general-words.js';
import { isWellKnownThing, saysThing } from './kin/kin.js';
import { namesIn } from './names.js';
import { isNeutral } from './vocabulary/neutral-words.js';
import { quantitiesIn } from './numbers/numbers.js';
import type { Passage } from './passages.js';
import { skillsIn } from './skills.js';
import { isFunctionWord, wordsOf, type Word } from './words.js';

/** What a text speaks of between two seams: the words that name something, and which of them no source says. */
export interface Subject {
  readonly chunk: Chunk;
  readonly words: readonly string[];
  readonly isNew: readonly boolean[];
  /** It is one of a list of things, and no deed is told with it. */
  readonly isItem: boolean;
}

const none = new Set<string>();

/** The things that a text speaks of, apart from numbers, names, skills and verbs, which are checked by themselves. */
export function subjectsOf(
  text: string,
  sources: readonly Passage[],
  kept: ReadonlySet<string>,
): readonly Subject[] {
  const settled = settledSpans(text, sources);
  return chunksOf(text).map((chunk) => {
    const part = text.slice(chunk.from, chunk.to);
    const isItem = chunk.inList && verbUsesIn(part).length === 0;
    const all = wordsOf(part);
    const words = all
      .filter((word) => (isItem && !closes(word, all)) || !isGeneral(word.text))
      .filter(
        ({ start, end }) => !settled.some(([from, to]) => start + chunk.from < to && end + chunk.from > from),
      )
      .filter(
        (word) => namesSomething(word) || (chunk.inList && isActivity(word) && part.trim() === word.text),
      )
      .map((word) => word.text);
    return {
      chunk,
      words,
      isItem,
      isNew: words.map((word) => !isSaid(word, sources, chunk.inList ? kept : none)),
    };
  });
}

/** 'Printer issues' are about the printer: behind a thing these add none. */
const closing =
  /^(?:services?|issues?|matters?|activit(?:y|ies)|operations?|systems?|requirements?|departments?|sections?|defects?|faults?|problems?|errors?|mistakes?|entry|entries)$/iu;

function closes(word: Word, all: readonly Word[]): boolean {
  return all.length > 1 && word === all.at(-1) && closing.test(word.text);
}

/** The words of it that no source says. */
export function newWords({ words, isNew }: Subject): string[] {
  return words.filter((_, at) => isNew[at]);
}

/** Whether nothing of it is in a source. */
export function isAllNew({ isNew }: Subject): boolean {
  return isNew.length > 0 && !isNew.includes(false);
}

/** 'Menu', 'court': we know by what other words these may be told, and there are none. */
export function isUnlike(subject: Subject): boolean {
  return newWords(subject).some(isWellKnownThing);
}

/** The failure of a subject. */
export function unsaid(subject: Subject): Verdict {
  const text = newWords(subject).join(' ');
  // What is new in a list is one more; behind ', fixing' it is told with a deed.
  const isWeak = !subject.isItem;
  return { kind: 'fact', text, why: `Your resume does not say “${text}” here.`, isWeak };
}

/** Turns of phrase whose words mean nothing by themselves. */
const idioms =
  /\b(?:up[- ]to[- ]date|to date|at (?:a|any|one) time|at once|in order to|in full|by hand|day[- ]to[- ]day|end[- ]to[- ]end|as well as|in charge|hands[- ]on|in person|in line with|on behalf of|in addition|as part of|in place|on site|ahead of|prior to|in turn|in use|out of|free of charge|of charge|such as|as needed|when needed|as required|at the request|on request|round the clock|side by side|one[- ]on[- ]one|first[- ]hand|with the help|in case|in front of|in advance|at all times|in response|on (?:my|his|her|their) own|front of house|for the year|in question|good practice|best practice)\b/giu;

function settledSpans(text: string, sources: readonly Passage[]): (readonly [number, number])[] {
  const spanOf = ({ start, text: words }: { start: number; text: string }) =>
    [start, start + words.length] as const;
  return [
    ...abbreviationsIn(text, sources).map(({ start, end }) => [start, end] as const),
    ...[...quantitiesIn(text), ...skillsIn(text)].map(({ start, end }) => [start, end] as const),
    ...[...namesIn(text), ...verbUsesIn(text)].map(spanOf),
    ...[...text.matchAll(idioms)].map((match) => [match.index, match.index + match[0].length] as const),
  ];
}

/** Whether a word names a thing: what was done is checked as a deed, how it was done says little. */
export function namesSomething({ text }: Word): boolean {
  if (text.length < 3 || /^[ap]\.m$/i.test(text) || isFunctionWord(text) || /^\d/.test(text)) return false;
  if (/(?:ed|ing|ly)$/i.test(text) || formOf(text) === 'past') return false;
  return !isNeutral(text);
}

/** 'Packaging' in a list is a thing, not how something was done. */
function isActivity({ text }: Word): boolean {
  return /ing$/i.test(text) && text.length > 5 && !isNeutral(text);
}

function isSaid(word: string, sources: readonly Passage[], kept: ReadonlySet<string>): boolean {
  const parts = word.split(/[-/&'’]/).filter((part) => part.length > 1 && !isFunctionWord(part));
  return sources.some((source) => {
    const facts = factsOf(source);
    return parts.some(
      (part) => saysThing(part, facts, kept) || (parts.length > 1 && begins(part, facts.roots)),
    );
  });
}

/** 'Bed-bound' where it says 'bedridden'. */
function begins(part: string, roots: ReadonlySet<string>): boolean {
  return part.length > 2 && [...roots].some((root) => root.startsWith(part.toLowerCase()));
}
