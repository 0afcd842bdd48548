import { taxonomy } from './taxonomy.js';

const closures = new Map<string, ReadonlySet<string>>();

/** All that a skill implies, directly or through others. */
export function impliedBy(slug: string): ReadonlySet<string> {
  const known = closures.get(slug);
  if (known) return known;
  const closure = new Set<string>();
  const open = [slug];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const implied of taxonomy.bySlug.get(next)?.implies ?? []) {
      if (closure.has(implied)) continue;
      closure.add(implied);
      open.push(implied);
    }
  }
  closures.set(slug, closure);
  return closure;
}
