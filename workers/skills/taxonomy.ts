import { skillLines, type Alias, type SkillEntry } from './notation.js';
import { fields } from './taxonomy/fields.js';

/** A skill as the matcher and the score know it. */
export interface Skill {
  slug: string;
  name: string;
  category: string;
  aliases: readonly Alias[];
  /** Slugs of the skills that this one shows too. */
  implies: readonly string[];
  /** Slugs of neighbours, in both directions. */
  near: readonly string[];
}

export interface Taxonomy {
  skills: readonly Skill[];
  bySlug: ReadonlyMap<string, Skill>;
}

/** A skill's name as a part of a rule id: `C++` → `c-plus-plus`, `.NET` → `dot-net`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replaceAll('&', ' and ')
    .replace(/^\./, 'dot ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Joins entries into a taxonomy. @throws Error for a name given twice or a reference to no skill. */
export function buildTaxonomy(entries: readonly SkillEntry[]): Taxonomy {
  const slugs = new Map(entries.map((entry) => [entry.name, slugOf(entry.name)]));
  if (slugs.size !== entries.length)
    throw new Error(`Skill named twice: ${firstRepeat(entries.map((e) => e.name))}`);
  const slugFor = (name: string, from: string): string => {
    const slug = slugs.get(name);
    if (slug === undefined) throw new Error(`Skill ${from} refers to ${name}, which is not in the taxonomy`);
    return slug;
  };
  const neighbours = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  };
  for (const { name, near } of entries) for (const other of near) join(slugOf(name), slugFor(other, name));
  const skills = entries.map(({ name, category, aliases, implies }) => ({
    slug: slugOf(name),
    name,
    category,
    aliases,
    implies: implies.map((other) => slugFor(other, name)),
    near: [...(neighbours.get(slugOf(name)) ?? [])].sort(),
  }));
  return { skills, bySlug: new Map(skills.map((skill) => [skill.slug, skill])) };
}

function firstRepeat(names: readonly string[]): string {
  return names.find((name, at) => names.indexOf(name) !== at) ?? '';
}

/** The skills that this engine knows; docs/SCORING.md says how to add one. */
export const taxonomy: Taxonomy = buildTaxonomy(
  Object.entries(fields).flatMap(([category, lines]) => skillLines(category, lines)),
);
