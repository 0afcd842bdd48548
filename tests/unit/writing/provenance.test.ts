import { describe, expect, test } from '@jest/globals';
import { prove, wholeResume, type Proof } from '../../../workers/writing/provenance.js';
import { bulletPairs } from './bullet-pairs.js';
import { heldOutPairs } from './held-out-pairs.js';
import { letterPairs } from './letter-pairs.js';

interface Case {
  readonly text: string;
  readonly proof: Proof;
}

function proveBullet(before: string, after: string): Proof {
  const own = [{ path: '/work/0/highlights/0', entry: '/work/0', text: before }];
  const context = [
    { path: '/work/0/name', entry: '/work/0', text: 'Acme Works' },
    { path: '/work/0/position', entry: '/work/0', text: 'Associate' },
    { path: '/work/0/startDate', entry: '/work/0', text: '2020-05' },
  ];
  return prove(after, { own, context, jobDescription: null });
}

function cases(kind: 'faithful' | 'fabricated'): Case[] {
  const bullets = [...bulletPairs, ...heldOutPairs].flatMap(({ before, ...pairs }) =>
    pairs[kind].map((text) => ({ text: `${before} → ${text}`, proof: proveBullet(before, text) })),
  );
  const letters = letterPairs.flatMap(({ resume, jobDescription, addressee, experienceYears, ...pairs }) =>
    pairs[kind].map((text) => ({
      text,
      proof: prove(text, wholeResume(resume, { jobDescription, addressee, experienceYears })),
    })),
  );
  return [...bullets, ...letters];
}

const told = ({ text, proof }: Case) =>
  `${text}   [${proof.failures.map(({ kind, text: claim }) => `${kind}: ${claim}`).join('; ')}]`;

describe('the pairs', () => {
  test('at least 95 in 100 fabrications are caught', () => {
    const all = cases('fabricated');
    const missed = all.filter(({ proof }) => proof.ok).map(told);
    expect({ missed, share: missed.length / all.length <= 0.05 }).toEqual({
      missed: missed.slice(0, all.length * 0.05),
      share: true,
    });
  });

  test('at most 5 in 100 faithful texts are refused', () => {
    const all = cases('faithful');
    const refused = all.filter(({ proof }) => !proof.ok).map(told);
    expect({ refused, share: refused.length / all.length <= 0.05 }).toEqual({
      refused: refused.slice(0, all.length * 0.05),
      share: true,
    });
  });
});
