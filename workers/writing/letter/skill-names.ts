import type { AskedSkill } from '../asked.js';
import { skillsIn } from '../proof/skills.js';

/**
 * A skill's name as it stands in the middle of a sentence. Where some text writes it with small letters it is a
 * common noun ('infection control'); else it keeps its own spelling ('Spring Boot').
 */
export function nameInSentence({ slug, name }: AskedSkill, texts: readonly string[]): string {
  const spellings = texts.flatMap((text) =>
    skillsIn(text)
      .filter((mention) => mention.slug === slug && mention.text.toLowerCase() === name.toLowerCase())
      .map((mention) => mention.text),
  );
  const plainest = spellings.reduce((best, one) => (capitals(one) < capitals(best) ? one : best), name);
  // 'Ventilator management' begins a line; in a sentence its first letter is small too.
  return /^\p{Lu}\p{Ll}+(?:[ -]\p{Ll}+)+$/u.test(plainest)
    ? plainest.charAt(0).toLowerCase() + plainest.slice(1)
    : plainest;
}

function capitals(text: string): number {
  return text.replace(/[^\p{Lu}]/gu, '').length;
}
