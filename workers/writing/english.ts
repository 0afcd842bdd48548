import { wordOfNumber } from '../words/number-words.js';

/** 'A, B and C'. */
export function joined(items: readonly string[], word = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Numbers up to twelve as words, others as digits. */
export function numberWord(count: number): string {
  return wordOfNumber(count) ?? String(count);
}

/** 'a' or 'an' before a word or an acronym, by its sound. */
export function withArticle(noun: string): string {
  const plain = noun.normalize('NFD').replace(/\p{M}/gu, '');
  const first = /^[\p{L}\p{N}]+/u.exec(plain)?.[0] ?? '';
  // 'MSc', 'HR', 'M.E.' are spelled out: an em, an aitch; 'REST' is read as a word.
  const spelledOut = /^(?:\p{Lu}{2}|\p{Lu}$)/u.test(first) && !/^[^AEIOU][AEIOU]\p{Lu}{2}/u.test(first);
  const vowelSound = spelledOut
    ? /^[AEFHILMNORSX]/
    : /^(?:[aeio]|u(?!ni|se|ti|k)|hour|honest|8|1[18](?!\d))/i;
  return `${vowelSound.test(first) ? 'an' : 'a'} ${noun}`;
}

/** How many words a text has, as a person counts them. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** The text with a full stop at its end. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?।…]["'”’]*$/u.test(trimmed) ? trimmed : `${trimmed.replace(/[,;:–—-]+$/u, '').trimEnd()}.`;
}
