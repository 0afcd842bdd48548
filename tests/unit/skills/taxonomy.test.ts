import { describe, expect, test } from '@jest/globals';
import { skillLines } from '../../../workers/skills/notation.js';
import { buildTaxonomy, slugOf, taxonomy } from '../../../workers/skills/taxonomy.js';
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

describe('the taxonomy', () => {
  test('has more than 1,500 skills, each with a slug of its own', () => {
    expect(taxonomy.skills.length).toBeGreaterThan(1_500);
    expect(taxonomy.bySlug.size).toBe(taxonomy.skills.length);
  });

  test('gives no alias to two skills', () => {
    const owners = new Map<string, Set<string>>();
    for (const { key, skill } of written) owners.set(key, (owners.get(key) ?? new Set()).add(skill));
    const shared = [...owners]
      .filter(([, skills]) => skills.size > 1)
      .map(([key, skills]) => [key, ...skills]);
    expect(shared).toEqual([]);
  });

  test('asks for context evidence wherever an alias is an everyday word', () => {
    const bare = written.filter(({ text, ambiguous }) => commonWords.has(text.toLowerCase()) && !ambiguous);
    expect(bare.map(({ text, skill }) => `${text} (${skill})`)).toEqual([
      'Kotlin (Kotlin)',
      'Radiology (Radiology)',
    ]);
  });

  test('asks for context evidence for every alias of one or two letters', () => {
    const known = new Set(['ux', 'ui', 'hr', '5s', '8d', '5g', 's3', 'c#', 'f#', 'c++']);
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
