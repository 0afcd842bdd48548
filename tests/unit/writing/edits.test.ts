import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../../shared/analysis/apply-edits.js';
import type { ProposedEdit } from '../../../workers/writing/edits.js';
import { resume } from './sample.js';

const edit = (path: string, before: ProposedEdit['before'], after: ProposedEdit['after']): ProposedEdit => ({
  path,
  before,
  after,
  reason: '',
  addresses: [],
  evidence: [],
});
const bullets = resume.work?.[0]?.highlights ?? [];
const rewritten = edit('/work/0/highlights/1', bullets[1] ?? '', 'Build 11 REST APIs');
const reordered = edit('/work/0/highlights', bullets, [...bullets].reverse());
const keywords = resume.skills?.[0]?.keywords ?? [];
const added = edit('/skills/0/keywords', keywords, [...keywords, 'Kafka']);
const sorted = edit('/skills/0/keywords', keywords, [...keywords].reverse());

test('edits leave the content they are made from alone', () => {
  const copy = structuredClone(resume);
  applyEdits(resume, [rewritten, reordered, added, sorted]);
  expect(resume).toEqual(copy);
});

test('a new order holds what was rewritten, in whatever order the edits come', () => {
  for (const edits of [
    [rewritten, reordered],
    [reordered, rewritten],
  ]) {
    expect(applyEdits(resume, edits).work?.[0]?.highlights).toEqual([
      bullets[2],
      'Build 11 REST APIs',
      bullets[0],
    ]);
  }
});

test('each edit can be taken without the others', () => {
  expect(applyEdits(resume, [reordered]).work?.[0]?.highlights).toEqual([...bullets].reverse());
  expect(applyEdits(resume, [rewritten]).work?.[0]?.highlights).toEqual([
    bullets[0],
    'Build 11 REST APIs',
    bullets[2],
  ]);
  expect(applyEdits(resume, [sorted, added]).skills?.[0]?.keywords).toEqual([
    ...[...keywords].reverse(),
    'Kafka',
  ]);
});

test('equal values in a list keep their places', () => {
  const content = { skills: [{ name: 'S', keywords: ['a', 'b', 'a'] }] };
  const edits = [edit('/skills/0/keywords', ['a', 'b', 'a'], ['b', 'a', 'a'])];
  expect(applyEdits(content, edits).skills?.[0]?.keywords).toEqual(['b', 'a', 'a']);
});

test('a summary and a skills section can be added where nothing stood', () => {
  const edits = [
    edit('/basics/summary', null, 'Nurse.'),
    edit('/skills', null, [{ name: 'Skills', keywords: ['BLS'] }]),
  ];
  expect(applyEdits({}, edits)).toEqual({
    basics: { summary: 'Nurse.' },
    skills: [{ name: 'Skills', keywords: ['BLS'] }],
  });
});

test('any new order of any list is applied as it says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 12 }),
      fc.nat(),
      (before, seed) => {
        const after = before
          .map((value, at) => ({ value, key: (at * 7919 + seed) % 13 }))
          .sort((a, b) => a.key - b.key)
          .map(({ value }) => value);
        const content = { work: [{ highlights: before }] };
        expect(
          applyEdits(content, [edit('/work/0/highlights', before, after)]).work?.[0]?.highlights,
        ).toEqual(after);
      },
    ),
  );
});
