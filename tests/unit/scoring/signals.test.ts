import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { datedRoles, yearsInFamily } from '../../../workers/scoring/resume/experience.js';
import { monthOf } from '../../../workers/scoring/resume/months.js';
import { shareOut } from '../../../workers/scoring/rows.js';
import { leadsWithVerb } from '../../../workers/scoring/signals/action-verbs.js';
import { hasResultNumber } from '../../../workers/scoring/signals/result-numbers.js';
import { unknownFamilies } from '../../../workers/scoring/titles/families.js';
import { readTitle, titleMatch } from '../../../workers/scoring/titles/job-title.js';

test('points are whole thousandths that add up to 100, however the weights fall', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 1, maxLength: 40 }),
      (weights) => {
        const rows = shareOut(weights.map((weight, i) => ({ ruleId: `r${i}`, label: '', weight, share: 1 })));
        const sum = rows.reduce((total, { max }) => total + Math.round(max * 1000), 0);
        expect(sum).toBe(100_000);
        expect(rows.every(({ points, max }) => points === max)).toBe(true);
      },
    ),
  );
});

describe('titles', () => {
  test('every family named as adjacent exists', () => {
    expect(unknownFamilies).toEqual([]);
  });
  test.each([
    ['Senior Backend Engineer', 'Senior Backend Engineer', 1],
    ['Senior Backend Engineer', 'Senior Java Developer', 0.8],
    ['Senior Backend Engineer', 'Java Developer', 0.6],
    ['Staff Nurse - ICU', 'Staff Nurse', 1],
    ['Backend Engineer', 'Front-end Developer', 0.4],
    ['Falcon Keeper', 'Senior Falcon Trainer', 0.3],
    ['Staff Nurse', 'Java Developer', 0],
  ])('asked %s, own %s: %d', (asked, own, share) => {
    expect(titleMatch(readTitle(asked), readTitle(own))).toBeCloseTo(share, 5);
  });
});

describe('years', () => {
  const asOf = monthOf('2026-06-30');
  const years = (...work: { position: string; startDate: string; endDate?: string }[]): number =>
    yearsInFamily(datedRoles({ work }, asOf), 'nursing');
  test('overlapping roles count once, an open end to today, another family half', () => {
    expect(years({ position: 'Staff Nurse', startDate: '2024-07' })).toBe(2);
    expect(
      years({ position: 'Nurse', startDate: '2024-07' }, { position: 'ICU Nurse', startDate: '2025-01' }),
    ).toBe(2);
    expect(years({ position: 'Driver', startDate: '2022-07', endDate: '2024-06' })).toBe(1);
    expect(years({ position: 'Nurse', startDate: '2019', endDate: '2021' })).toBe(2);
    expect(years({ position: 'Nurse', startDate: 'soon' })).toBe(0);
  });
});

describe('numbers that say how much', () => {
  test.each([
    'Cut cost by 19%',
    'Ran 14 clusters',
    'Saved $1.1m a year',
    'Served 2.4 million readers',
    'Grew it 3x',
  ])('%s', (text) => {
    expect(hasResultNumber(text)).toBe(true);
  });
  test.each([
    'Joined in 2019',
    'Wrote services in Java 17',
    'Audited to ISO 9001',
    'Call +91 98200 45678',
    'Filed GSTR-1',
    'Led a team',
  ])('not in: %s', (text) => {
    expect(hasResultNumber(text)).toBe(false);
  });
});

describe('a verb first', () => {
  test.each([
    'Built 3 apps',
    'Manages stores',
    'Used looms',
    'Successfully led a team',
    'Rewrote the ledger',
    'Coordinating tours',
  ])('%s', (text) => {
    expect(leadsWithVerb(text)).toBe(true);
  });
  test.each(['Responsible for stores', 'Python and SQL', 'The team won', 'Team lead of 4'])(
    'not: %s',
    (text) => {
      expect(leadsWithVerb(text)).toBe(false);
    },
  );
});
