import { findSkills } from '../../skills/find-skills.js';
import { taxonomy } from '../../skills/taxonomy.js';
import { formOf } from '../../words/verbs.js';
import { verbUsesIn } from './verb-uses.js';

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

/** The skills that a text names, but for verbs: 'Got the children ready' opens with a verb, not with a library. */
export function claimedSkills(text: string): SkillInText[] {
  const verbs = new Set(verbUsesIn(text).map(({ start, base, text: word }) => (word === base ? start : -1)));
  return skillsIn(text).filter(
    ({ start, text: quoted }) =>
      (formOf(quoted) !== 'past' || (start > 0 && /^\p{Lu}/u.test(quoted))) &&
      // 'I enter invoices' tells a deed.
      (/\P{Ll}/u.test(quoted) || !verbs.has(start)),
  );
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
