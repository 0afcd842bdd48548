import { describe, expect, test } from '@jest/globals';
import { speaksOfOthers } from '../../../workers/scoring/resume/others-skills.js';
import { findSkills } from '../../../workers/skills/find-skills.js';

const ofOthers = (text: string): boolean[] => findSkills(text).map((skill) => speaksOfOthers(text, skill));

describe('a skill that others have', () => {
  test.each([
    ['Hired plumbers for a school'],
    ['Paid 12 carpenters each week'],
    ['Screened 60 Kotlin profiles'],
    ['I shoot and my cousin prints, my brother does the Photoshop work'],
  ])('%s', (text) => {
    expect(ofOthers(text)).toEqual([true]);
  });

  test.each([
    ['Paid bills in Tally'],
    ['Worked as a plumber for 6 years'],
    ['Hired out tents, did plumbing'],
    ['My brother does accounts, I write Kotlin'],
  ])('is none in: %s', (text) => {
    expect(ofOthers(text)).not.toContain(true);
  });
});
