import type { AskedSkill } from '../asked.js';

/**
 * A skill's name as it stands in the middle of a sentence. Where some text writes it with small letters it is a
 * common noun ('infection control'); else it keeps its own spelling ('Spring Boot').
 */
export function nameInSentence({ name }: Pick<AskedSkill, 'name'>, texts: readonly string[]): string {
  const word = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`, 'giu');
  const spellings = name.length < 3 ? [] : texts.flatMap((text) => text.match(word) ?? []);
  const plainest = spellings.reduce((best, one) => (capitals(one) < capitals(best) ? one : best), name);
  if (field.test(plainest)) return plainest.toLowerCase();
  // 'Ventilator management' begins a line; in a sentence its first letter is small too.
  return /^\p{Lu}\p{Ll}+(?:[ -]\p{Ll}+)+$/u.test(plainest)
    ? plainest.charAt(0).toLowerCase() + plainest.slice(1)
    : plainest;
}

/** Whether a text names something in words of their own: 'Go' is not in 'Google'. */
export function names(text: string, name: string): boolean {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`, 'iu').test(text);
}

/** Fields of work, whose names are common nouns even where every text has them as headings. */
const field =
  /^(?!Spring$|Bing$)(?:\p{Lu}?\p{Ll}+ )*\p{Lu}?\p{Ll}+(?:ing|ment|tion|sion|ance|ence|ship|care|control|research|analysis|design|safety)$/u;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

function capitals(text: string): number {
  return text.replace(/[^\p{Lu}]/gu, '').length;
}
