import { describe, expect, test } from '@jest/globals';
import { ruleFor } from '../../../workers/skills/context-rules.js';
import { skillLines } from '../../../workers/skills/notation.js';
import { fields } from '../../../workers/skills/taxonomy/fields.js';
import { buildTaxonomy, slugOf, taxonomy, type Skill } from '../../../workers/skills/taxonomy.js';
import { tokenize } from '../../../workers/skills/tokens.js';
import { commonWords } from './common-words.js';

const written = taxonomy.skills.flatMap((skill) =>
  skill.aliases.map((alias) => ({
    skill: skill.name,
    ...alias,
    key: tokenize(alias.text)
      .map(({ symbol }) => symbol)
      .join(' '),
  })),
);

/** The first ring of references found, by name; empty where there is none. */
function firstRing(skills: readonly Skill[]): string[] {
  const bySlug = new Map(skills.map((skill) => [skill.slug, skill]));
  const done = new Set<string>();
  const follow = (slug: string, path: readonly string[]): string[] => {
    if (path.includes(slug)) return [...path.slice(path.indexOf(slug)), slug];
    if (done.has(slug)) return [];
    for (const next of bySlug.get(slug)?.implies ?? []) {
      const ring = follow(next, [...path, slug]);
      if (ring.length > 0) return ring;
    }
    done.add(slug);
    return [];
  };
  for (const { slug } of skills) {
    const ring = follow(slug, []);
    if (ring.length > 0) return ring;
  }
  return [];
}

describe('the taxonomy', () => {
  test('has more than 1,500 skills, each with a slug of its own', () => {
    expect(taxonomy.skills.length).toBeGreaterThan(1_500);
    expect(taxonomy.bySlug.size).toBe(taxonomy.skills.length);
  });

  test('has at least 20 skills in each field', () => {
    const sizes = new Map<string, number>();
    for (const { category } of taxonomy.skills) sizes.set(category, (sizes.get(category) ?? 0) + 1);
    expect([...sizes.keys()].sort()).toEqual(Object.keys(fields).sort());
    expect([...sizes].filter(([, size]) => size < 20)).toEqual([]);
  });

  test('implies nothing in a ring', () => {
    expect(firstRing(taxonomy.skills)).toEqual([]);
    expect(firstRing(buildTaxonomy(skillLines('x', 'A > B\nB > C\nC > A')).skills)).toEqual([
      'a',
      'b',
      'c',
      'a',
    ]);
  });

  test('names few neighbours: none has more than six', () => {
    const crowded = taxonomy.skills.filter(({ near }) => near.length > 6);
    expect(crowded.map(({ name }) => name)).toEqual([]);
  });

  test('names no skill as its own neighbour, and gives no alias twice in one line', () => {
    const odd = taxonomy.skills.filter(({ slug, near, implies, aliases }) => {
      const texts = aliases.map(({ text }) => text.toLowerCase());
      return near.includes(slug) || implies.includes(slug) || new Set(texts).size < texts.length;
    });
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('gives no alias to two skills', () => {
    const owners = new Map<string, Set<string>>();
    for (const { key, skill } of written) owners.set(key, (owners.get(key) ?? new Set()).add(skill));
    const shared = [...owners]
      .filter(([, skills]) => skills.size > 1)
      .map(([key, skills]) => [key, ...skills]);
    expect(shared).toEqual([]);
  });

  test('asks for context evidence, or has a context rule, wherever an alias is an everyday word', () => {
    const bare = taxonomy.skills.flatMap(({ aliases, category, name }) =>
      aliases
        .filter(({ text, ambiguous }) => commonWords.has(text.toLowerCase()) && !ambiguous)
        .filter(({ text }) => ruleFor(text, category) === undefined)
        .map(({ text }) => `${text} (${name})`),
    );
    expect(bare).toEqual([]);
  });

  test('asks for context evidence for every alias of one or two letters', () => {
    const known = new Set(['ux', 'ui', 'hr', '5s', '8d', '5g', 's3', 'k6', 'c#', 'f#', 'c++']);
    const bare = written.filter(
      ({ text, ambiguous }) => text.length <= 2 && !ambiguous && !known.has(text.toLowerCase()),
    );
    expect(bare.map(({ text }) => text)).toEqual([]);
  });
});

describe('the notation', () => {
  test('reads aliases, implied skills and neighbours', () => {
    const [entry] = skillLines('web', 'React! = reactjs, react.js > JavaScript ~ Vue.js, Angular');
    expect(entry).toMatchObject({ name: 'React', implies: ['JavaScript'], near: ['Vue.js', 'Angular'] });
    expect(entry?.aliases).toEqual([
      { text: 'React', ambiguous: true, isName: true },
      { text: 'reactjs', ambiguous: false, isName: false },
      { text: 'react.js', ambiguous: false, isName: false },
    ]);
  });

  test('refuses a line without a name, a name given twice and a reference to nothing', () => {
    expect(() => skillLines('web', '= react')).toThrow('Not a line of the skill taxonomy');
    expect(() => buildTaxonomy(skillLines('x', 'A\nA'))).toThrow('named twice: A');
    expect(() => buildTaxonomy(skillLines('x', 'A > B'))).toThrow('A refers to B');
  });

  test.each([
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['.NET', 'dot-net'],
    ['GD&T', 'gd-and-t'],
    ['Node.js', 'node-js'],
  ])('turns %s into the slug %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
