import type { Statement, Verdict } from './claim.js';
import { factsOf } from './facts.js';
import { namesIn } from './names.js';
import { neutralWords } from './neutral-words.js';
import type { Passage } from './passages.js';
import { skillsIn } from './skills.js';
import { quantitiesIn } from './numbers.js';
import { formOf } from '../../words/verbs.js';
import { abbreviationsIn } from './abbreviations.js';
import { contentStems, isFunctionWord, meaningOf, wordsOf, type Word } from './words.js';

/** Where one thing that is told ends and the next begins: commas, prepositions, 'and', postpositions. */
const seam =
  /[,;:()•–—।]|(?<![\p{L}\p{M}\p{N}-])(?:and|or|for|with|without|across|in|at|to|by|through|using|from|on|during|under|via|within|into|over|of|as|that|which|who|while|after|before|including|around|about|beside|besides|beyond|against|towards?|among|between|और|तथा|एवं|में|से|को|पर|के लिए|के साथ|का|की|के|aur|me|mein|se|ko|ke|ka|ki|ne)(?![\p{L}\p{M}\p{N}-])/giu;

/**
 * What stands between two seams has to share a word with what is told from. This finds the thing that was put into a
 * list ('attendance, budgets and report cards') or added behind a preposition ('for schools'), whatever it is. In a
 * letter, whose words are freer, only the list is looked at, and the whole resume proves it.
 */
export function checkNovelty(statement: Statement): Verdict[] {
  const { text, anchored, own, context, everything, told, asserts, ofEmployer, denies } = statement;
  const freer = !anchored;
  if (freer && (told.length === 0 || !asserts || ofEmployer || denies)) return [];
  const sources = freer ? everything : [...own, ...context];
  const settled = settledSpans(text, sources);
  let wasKnown = false;
  const novelties = chunksOf(text).flatMap(({ from, to, inList, isComma }) => {
    const nouns = wordsOf(text.slice(from, to))
      .map((word) => ({ ...word, start: word.start + from, end: word.end + from }))
      .filter((word) => !settled.some(([start, end]) => word.start < end && word.end > start))
      .filter(
        (word) =>
          saysSomething(word) || (inList && isThing(word) && text.slice(from, to).trim() === word.text),
      );
    const isNew = nouns.map((word) => !isKnown(word, sources));
    const followsKnown = inList && wasKnown && !isComma;
    wasKnown = isNew.includes(false);
    const words = nouns.filter((_, at) => isNew[at]).map((word) => word.text);
    const isAllNew = words.length > 0 && words.length === nouns.length && (followsKnown || !freer);
    // 'Carbon steel and titanium pipes'
    const isListed = inList && (isAllNew || (!freer && isNew[0] === true));
    // 'Corporate customers': a new word right before what is known narrows or widens it.
    const isQualified = !freer && isNew.some((one, nth) => one && isNew[nth + 1] === false);
    return isAllNew || isListed || isQualified ? [{ isListed, isAllNew, words }] : [];
  });
  // A reworded bullet gives up a word for each new one; an addition ('corporate customers') keeps all that was there.
  const lost = freer ? 0 : lostFrom(own, text);
  const count = (some: typeof novelties) => some.flatMap(({ words }) => words).length;
  const isReworded = !freer && count(novelties.filter(({ isAllNew }) => isAllNew)) <= lost;
  const isAddedTo = !freer && count(novelties) > lost;
  return novelties
    .filter(({ isListed, isAllNew }) => isListed || isAddedTo || (isAllNew && !isReworded))
    .map(({ words }) => {
      const quoted = words.join(' ');
      return { kind: 'fact', text: quoted, why: `Your resume does not say “${quoted}” here.` };
    });
}

/** A deed at an employer of which the resume tells nothing alike. */
export function checkTold({
  text,
  told,
  entries,
  anchored,
  asserts,
  ofEmployer,
  denies,
}: Statement): Verdict[] {
  if (anchored || told.length > 0 || entries.length === 0 || !asserts || ofEmployer || denies) return [];
  const settled = namesIn(text).map((name) => name.text);
  const says = wordsOf(text).filter((word) => !settled.includes(word.text) && saysSomething(word));
  if (
    says.length < 2 ||
    !/^(?!.*\b(?:since|years?|degree|subject|experience)\b).*\bI (?!am\b|work as\b)\p{L}+/iu.test(text)
  )
    return [];
  const quoted = says.map((word) => word.text).join(' ');
  return [{ kind: 'fact', text: quoted, why: `Your resume tells of nothing like “${quoted}” there.` }];
}

/** How many words of what stood there are gone. */
function lostFrom(own: readonly Passage[], text: string): number {
  const kept = new Set(contentStems(text));
  const stems = new Set(own.flatMap((one) => [...factsOf(one).stems]));
  return [...stems].filter((stem) => !kept.has(stem) && !neutralWords.has(stem)).length;
}

/** Numbers, names and skills are checked by themselves. */
function settledSpans(text: string, sources: readonly Passage[]): (readonly [number, number])[] {
  return [
    ...abbreviationsIn(text, sources).map(({ start, end }) => [start, end] as const),
    ...quantitiesIn(text).map(({ start, end }) => [start, end] as const),
    ...namesIn(text).map(({ start, text: name }) => [start, start + name.length] as const),
    ...skillsIn(text).map(({ start, end }) => [start, end] as const),
  ];
}

const listing = /^(?:[,;]|and|or|और|तथा|एवं|aur)$/iu;

interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly inList: boolean;
  /** In a letter a comma mostly ends a clause. */
  readonly isComma: boolean;
}

function chunksOf(text: string): Chunk[] {
  const seams = [...text.matchAll(seam)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    inList: listing.test(match[0]),
    isComma: match[0] === ',' || match[0] === ';',
  }));
  return [{ start: 0, end: 0, inList: false, isComma: false }, ...seams].map(
    ({ end: from, inList, isComma }, at) => ({
      from,
      to: seams[at]?.start ?? text.length,
      inList,
      isComma,
    }),
  );
}

function saysSomething({ text }: Word): boolean {
  if (text.length < 3 || isFunctionWord(text) || /^\d/.test(text)) return false;
  // What was done is checked as a deed, how it was done says little.
  if (/(?:ed|ing|ly)$/i.test(text) || formOf(text) === 'past') return false;
  return !neutralWords.has(meaningOf(text));
}

/** 'Packaging' in a list is a thing, not how something was done. */
function isThing({ text }: Word): boolean {
  return /ing$/i.test(text) && text.length > 5 && !neutralWords.has(meaningOf(text));
}

function isKnown({ text }: Word, sources: readonly Passage[]): boolean {
  const parts = text.split(/[-/&'’]/).filter((part) => part.length > 1 && !isFunctionWord(part));
  return sources.some((source) => parts.some((part) => factsOf(source).stems.has(meaningOf(part))));
}
