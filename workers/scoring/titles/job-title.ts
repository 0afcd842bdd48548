import { areAdjacent, titlePhrases, type TitlePhrase } from './families.js';

export interface JobTitle {
  text: string;
  family: string | null;
  /** intern, junior, mid, senior, lead, manager, director or chief. */
  level: string;
}

/** Words that say how senior a role is; the first of the list that a title holds decides. */
const levelWords: readonly (readonly [level: string, pattern: RegExp])[] = [
  ['intern', /\b(?:intern|internship|trainee|apprentice|student)\b/],
  ['chief', /\b(?:chief|cto|cfo|ceo|coo|cmo|chro|vp|vice president|president)\b/],
  ['director', /\b(?:director|head of|head)\b/],
  ['lead', /\b(?:lead|principal|team leader|staff (?=software|engineer|developer|data|product|designer))/],
  ['senior', /\b(?:senior|sr|snr|specialist ii|iii|iv)\b/],
  ['junior', /\b(?:junior|jr|entry level|associate|assistant|graduate|fresher|i)\b/],
];
const levelToken =
  /^(?:senior|sr|snr|junior|jr|lead|principal|staff|intern|internship|trainee|apprentice|associate|head|chief|i|ii|iii|iv|entry|level|graduate|fresher|of|the|and|for|in|a)$/;

/** Words of a title, without what stands in brackets. */
function titleWords(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/front[- ]end/g, 'frontend')
    .replace(/back[- ]end/g, 'backend')
    .replace(/full[- ]stack/g, 'full stack');
  return plain.match(/\.?[\p{L}\p{N}\p{M}]+(?:[.&][\p{L}\p{N}]+)*(?:\+\+|#)?/gu) ?? [];
}

/** Reads family and level from a title by the table of titles. */
export function readTitle(text: string): JobTitle {
  const words = titleWords(text);
  const joined = words.join(' ');
  const level = levelWords.find(([, pattern]) => pattern.test(joined))?.[0] ?? 'mid';
  const family = familyOf(words) ?? familyOf(titleWords(text.replace(/[()]/g, ' ')));
  return { text, family, level };
}

/** The family of the longest phrase that the words hold; of equal ones, that of the first in the table. */
function familyOf(words: readonly string[]): string | null {
  const held = words.flatMap((word, at) =>
    phrasesFrom(word).filter(({ phrase }) => standsAt(words, at, phrase.words)),
  );
  return held.reduce<Ranked | null>((a, b) => (!a || b.rank < a.rank ? b : a), null)?.phrase.family ?? null;
}

function standsAt(words: readonly string[], at: number, run: readonly string[]): boolean {
  return run.every((word, i) => words[at + i] === word || words[at + i] === `${word}s`);
}

interface Ranked {
  phrase: TitlePhrase;
  rank: number;
}

const byFirstWord = new Map<string, Ranked[]>();
titlePhrases.forEach((phrase, rank) => {
  const [first = ''] = phrase.words;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { phrase, rank }]);
});

function phrasesFrom(word: string): readonly Ranked[] {
  const singular = word.endsWith('s') ? byFirstWord.get(word.slice(0, -1)) : undefined;
  return [...(byFirstWord.get(word) ?? []), ...(singular ?? [])];
}

/** The part of a title before a dash, comma or bar. */
function core(text: string): string {
  return text.split(/\s[-–—|]\s|[,|(]/)[0] ?? text;
}

/**
 * How well a person's title fits the one asked: equal 1; same family and level 0.8; same family 0.6; adjacent
 * family 0.4; else the share of words in common × 0.6, words of level left out.
 */
export function titleMatch(asked: JobTitle, own: JobTitle): number {
  if (isSameText(asked.text, own.text)) return 1;
  if (asked.family !== null && own.family !== null) {
    if (asked.family === own.family) return asked.level === own.level ? 0.8 : 0.6;
    if (areAdjacent(asked.family, own.family)) return 0.4;
  }
  return 0.6 * overlap(asked.text, own.text);
}

function isSameText(a: string, b: string): boolean {
  const key = (text: string): string =>
    titleWords(text)
      .map((word) => (word === 'sr' ? 'senior' : word))
      .join(' ');
  const same = key(a) === key(b) || key(core(a)) === key(core(b));
  return same && key(core(a)) !== '';
}

/** Dice's coefficient over the words that do not speak of level. */
function overlap(a: string, b: string): number {
  const [one, two] = [a, b].map((text) => new Set(titleWords(text).filter((word) => !levelToken.test(word))));
  if (!one || !two || one.size + two.size === 0) return 0;
  const shared = [...one].filter((word) => two.has(word)).length;
  return (2 * shared) / (one.size + two.size);
}
