import { describe, expect, test } from '@jest/globals';
import { prove } from '../../../workers/writing/proof/prove.js';
import { allPairs, type Pair } from './pairs.js';

const judged = allPairs().map((pair) => ({ pair, proof: prove(pair.text, pair.sources) }));
type Judged = (typeof judged)[number];

/** Of fabrications at most this share may pass, of faithful texts at most this share may be refused. */
const bar = 0.05;

const told = ({ pair: { from, text }, proof }: Judged) =>
  `${from} → ${text}   [${proof.failures.map(({ kind, text: claim }) => `${kind}: ${claim}`).join('; ')}]`;

function wrongIn(wanted: Pick<Pair, 'aside' | 'faithful'>) {
  const all = judged.filter(
    ({ pair }) => !pair.unseen && pair.aside === wanted.aside && pair.faithful === wanted.faithful,
  );
  const wrong = all.filter(({ proof }) => proof.ok !== wanted.faithful);
  return { all, wrong, share: wrong.length / all.length };
}

describe.each([
  ['looked at while mending', false],
  ['kept aside', true],
])('of the pairs %s', (_, aside) => {
  test('at least 95 in 100 fabrications are caught', () => {
    const { all, wrong, share } = wrongIn({ aside, faithful: false });
    expect(all.length).toBeGreaterThan(100);
    expect({ share: share <= bar, wrong: share <= bar ? [] : wrong.map(told) }).toEqual({
      share: true,
      wrong: [],
    });
  });

  test('at most 5 in 100 faithful texts are refused', () => {
    const { all, wrong, share } = wrongIn({ aside, faithful: true });
    expect(all.length).toBeGreaterThan(100);
    expect({ share: share <= bar, wrong: share <= bar ? [] : wrong.map(told) }).toEqual({
      share: true,
      wrong: [],
    });
  });
});

/** What was measured at the first look, and a little less. */
const firstLook = { caught: 0.82, refused: 0.18 };

test('pairs that nobody has looked at are judged as at their first look', () => {
  const unseen = judged.filter(({ pair }) => pair.unseen);
  const share = (faithful: boolean) => {
    const all = unseen.filter(({ pair }) => pair.faithful === faithful);
    expect(all.length).toBeGreaterThan(50);
    return all.filter(({ proof }) => !proof.ok).length / all.length;
  };
  expect(share(false)).toBeGreaterThan(firstLook.caught);
  expect(share(true)).toBeLessThan(firstLook.refused);
});

test('a text is told in many trades and in two scripts', () => {
  expect(new Set(judged.map(({ pair }) => pair.from.split(':')[0])).size).toBeGreaterThan(12);
  expect(judged.filter(({ pair }) => /\p{Script=Devanagari}/u.test(pair.text)).length).toBeGreaterThan(40);
});
