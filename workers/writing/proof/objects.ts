import { verbOf } from '../../words/verbs.js';
import { chunksOf } from './chunks.js';
import type { VerbUse } from './verb-uses.js';
import { isFunctionWord, meaningOf, wordsOf } from './words.js';

/** What a deed was done to. */
export interface Thing {
  readonly text: string;
  /** What its last word means. */
  readonly head: string;
}

/** What stands right behind a verb, up to the next seam; its last word is what was done. */
export function objectOf({ start, text: verb }: VerbUse, text: string): Thing | null {
  const from = start + verb.length;
  const chunks = chunksOf(text);
  const at = chunks.findIndex((one) => one.from <= start && from <= one.to);
  const [chunk, next] = [chunks[at], chunks[at + 1]];
  // 'Fat and adulteration tests' end elsewhere.
  if (!chunk || (next?.inList === true && !beginsWithVerb(text.slice(next.from)))) return null;
  const words = wordsOf(text.slice(from, chunk.to)).map((word) => word.text);
  const head = words.at(-1);
  if (head === undefined || /^\d/.test(head) || isFunctionWord(head)) return null;
  return { text: words.join(' '), head: meaningOf(head) };
}

function beginsWithVerb(text: string): boolean {
  return verbOf(/^\s*(?:also |then )?(?<word>\p{L}+)/iu.exec(text)?.groups?.word ?? '') !== null;
}
