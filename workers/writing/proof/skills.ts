import { findSkills } from '../../skills/find-skills.js';
import { taxonomy } from '../../skills/taxonomy.js';

/** A skill that a text claims; negated and merely intended ones are no claims. */
export interface SkillInText {
  readonly slug: string;
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function skillsIn(text: string): SkillInText[] {
  return findSkills(text).map(({ slug, name, quote, start, end }) => ({
    slug,
    name,
    text: quote,
    start,
    end,
  }));
}

/** Slugs that these mentions show: their own and all that those imply. */
export function skillsShownBy(mentions: readonly Pick<SkillInText, 'slug'>[]): Set<string> {
  const shown = new Set<string>();
  const queue = mentions.map(({ slug }) => slug);
  for (let slug = queue.pop(); slug !== undefined; slug = queue.pop()) {
    if (shown.has(slug)) continue;
    shown.add(slug);
    queue.push(...(taxonomy.bySlug.get(slug)?.implies ?? []));
  }
  return shown;
}
