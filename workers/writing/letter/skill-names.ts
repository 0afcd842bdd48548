import type { AskedSkill } from '../asked.js';
import { skillsIn } from '../proof/skills.js';

/** A skill's name as it stands in the middle of a sentence: as the texts write it there, else its own name. */
export function nameInSentence({ slug, name }: AskedSkill, texts: readonly string[]): string {
  const spellings = texts.flatMap((text) =>
    skillsIn(text)
      .filter((mention) => mention.slug === slug)
      .map((mention) => mention.text),
  );
  const same = spellings.filter((spelling) => spelling.toLowerCase() === name.toLowerCase());
  return same.find((spelling) => spelling === spelling.toLowerCase()) ?? name;
}
