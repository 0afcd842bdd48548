import { sensesOf } from '../../../words/wordnet.js';
import { widerThan } from '../../../words/wordnet-relations.js';
import type { Said } from '../facts.js';
import { meaningOf } from '../words.js';

const widened = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();

/** What a source's words may widen to, each with the words that do. */
export function widerIn(source: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const before = widened.get(source);
  if (before) return before;
  const words = new Map<string, string[]>();
  for (const word of source) {
    for (const one of singularsOf(word).flatMap(widerThan))
      words.set(one, [...(words.get(one) ?? []), meaningOf(word)]);
  }
  widened.set(source, words);
  return words;
}

const known = new WeakMap<Said, Map<string, string[]>>();

/** What the words of a source often mean, each with the words that do. */
export function meantBy(source: Said): ReadonlyMap<string, readonly string[]> {
  const before = known.get(source);
  if (before) return before;
  const meant = new Map<string, string[]>();
  const add = (word: string) => (sense: string) =>
    void meant.set(sense, [...(meant.get(sense) ?? []), meaningOf(word)]);
  for (const verb of source.verbs) sensesOf(verb, 'verb').forEach(add(verb));
  for (const word of source.words) sensesOfThing(word).forEach(add(word));
  known.set(source, meant);
  return meant;
}

/** The senses of a word that is no verb. */
export function sensesOfThing(word: string): string[] {
  return singularsOf(word).flatMap((one) =>
    (['noun', 'adj', 'adv'] as const).flatMap((part) => sensesOf(one, part)),
  );
}

/** What may be one of a thing: 'studies' are of 'study', 'boxes' of 'box'; and the word itself. */
export function singularsOf(word: string): string[] {
  const small = word.toLowerCase();
  const endings: readonly [RegExp, string][] = [
    [/ies$/, 'y'],
    [/es$/, ''],
    [/s$/, ''],
  ];
  return [...new Set([small, ...endings.map(([ending, end]) => small.replace(ending, end))])];
}
