import { fold, wordsOf } from './words.js';

/** Words in a row that stand alike in both texts before they count as copied. */
const run = 3;
/** From this share of copied words on, a text is its source with a few words changed. */
const nearlyAll = 0.6;

/**
 * Whether nearly all of a text stands word for word in its source. Who words a sentence anew has many words for what stood
 * there; who leaves it as it stands and changes one has changed what it says.
 */
export function isNearCopy(text: string, source: string): boolean {
  const words = wordsOf(text).map((word) => fold(word.text));
  const runs = new Set(runsOf(wordsOf(source).map((word) => fold(word.text))));
  const copied = new Set<number>();
  runsOf(words).forEach((one, at) => {
    if (runs.has(one)) for (let nth = 0; nth < run; nth += 1) copied.add(at + nth);
  });
  return words.length > run && copied.size / words.length >= nearlyAll;
}

function runsOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, at) => words.slice(at, at + run).join(' '));
}
