import type { Shown } from './layout.js';

/* What layouts of every kind say alike. */

/** What a section is of. */
export type Kind = keyof Shown['headings'];

/** The heading of a section: in the person's own wording, in the layouts' usual one, or by its name. */
export const wording = (person: Shown, kind: Kind, usual: Partial<Record<Kind, string>>): string =>
  person.headings[kind] ?? usual[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/** The further sections that a person has, with their items. */
export const furtherSections = (person: Shown): [kind: keyof Shown['more'], items: readonly string[]][] =>
  (Object.keys(person.more) as (keyof Shown['more'])[]).map((kind) => [kind, person.more[kind] ?? []]);

/** A name and its place, where it has one. */
export const placed = (name: string, place: string | undefined, between = ', '): string =>
  place === undefined ? name : `${name}${between}${place}`;

/** The skills without their groups. */
export const allSkills = (person: Shown): string[] => Object.values(person.skills).flat();
