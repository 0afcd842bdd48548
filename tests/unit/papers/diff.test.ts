import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyPatch } from 'rfc6902';
import { diffContents } from '../../../shared/papers/diff.js';
import type { ResumeContent } from '../../../shared/resume/content.js';

const word = fc.constantFrom('Python', 'SQL', 'Airflow', 'a/b', 'm~n', '');
const content: fc.Arbitrary<ResumeContent> = fc.record(
  {
    basics: fc.record({ name: word, label: word }, { requiredKeys: [] }),
    work: fc.array(fc.record({ name: word, highlights: fc.array(word, { maxLength: 5 }) }), { maxLength: 6 }),
    skills: fc.array(fc.record({ keywords: fc.array(word, { maxLength: 4 }) }), { maxLength: 4 }),
  },
  { requiredKeys: [] },
);

test('the patch turns the one content into the other, and the changes are as many', () => {
  fc.assert(
    fc.property(content, content, (before, after) => {
      const { patch, changes } = diffContents(before, after);
      const patched = structuredClone(before);
      expect(applyPatch(patched, patch).every((fault) => fault === null)).toBe(true);
      expect(patched).toEqual(after);
      expect(changes.map(({ path }) => path)).toEqual(patch.map(({ path }) => path));
    }),
  );
});

test('a change says what stood there and what stands there now', () => {
  const before = { work: [{ name: 'A', position: 'Engineer' }, { name: 'B' }] };
  const after = { work: [{ name: 'A', position: 'Lead' }], basics: { name: 'Asha' } };
  expect(diffContents(before, after).changes).toEqual([
    { path: '/basics', before: null, after: { name: 'Asha' } },
    { path: '/work/0/position', before: 'Engineer', after: 'Lead' },
    { path: '/work/1', before: { name: 'B' }, after: null },
  ]);
});

describe('long lists', () => {
  const of = (word_: string, roles: number, lines: number): ResumeContent => ({
    work: Array.from({ length: roles }, (_, role) => ({
      name: `${word_} ${role}`,
      highlights: Array.from({ length: lines }, (_line, line) => `${word_} ${role} ${line}`),
    })),
  });

  test.each([
    [90, 20],
    [1, 500],
    [200, 1],
  ])('%i roles of %i lines, all changed, are compared in time', (roles, lines) => {
    const [before, after] = [of('x', roles, lines), of('y', roles, lines)];
    const started = performance.now();
    const { patch } = diffContents(before, after);
    expect(performance.now() - started).toBeLessThan(1_500);
    applyPatch(before, patch);
    expect(before).toEqual(after);
  });
});
