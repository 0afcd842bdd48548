import { describe, expect, test } from '@jest/globals';
import { findSkills } from '../../../workers/skills/find-skills.js';

const names = (text: string): string[] => findSkills(text).map(({ name }) => name);

describe('a denial that another undoes', () => {
  test.each([
    ['No invoice was sent without a Kotlin check', 'Kotlin'],
    ['You cannot run this ward without BLS', 'BLS'],
    ['We never release without Docker', 'Docker'],
    ['Profiles without Kotlin will be rejected', 'Kotlin'],
    ["Don't apply if you have never opened Figma", 'Figma'],
    ['Whoever has not used Docker will struggle', 'Docker'],
    ['If Kotlin scares you, this is not for you', 'Kotlin'],
    ['We will not hire anyone who cannot write Kotlin', 'Kotlin'],
    ['Without Docker you will be lost', 'Docker'],
    ['Should not be afraid of Excel', 'Excel'],
    ['Hardly a week goes by without Kotlin', 'Kotlin'],
    ['Not new to Docker', 'Docker'],
    ['Bina Excel ke kaam nahi hoga', 'Excel'],
  ])('asks or shows: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });

  test.each([
    ['No Kotlin, works without supervision', 'Kotlin'],
    ['No Kotlin team works without supervision', 'Kotlin'],
    ['No experience with Docker and without a licence', 'Docker'],
    ['Kotlin profiles will be rejected', 'Kotlin'],
    ['Excel na ho to bhi chalega', 'Excel'],
    ['We will not hire Kotlin people', 'Kotlin'],
  ])('is none in: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });
});

describe('what is not used, or not yet', () => {
  test.each([
    ['Wrote it in Rust, after Kotlin was ruled out', ['Rust']],
    ['Wrote it in Rust after Kotlin was turned down', ['Rust']],
    ['Enrolled for a Docker class in May', []],
    ['Signed up for Kotlin lessons', []],
    ['We moved away from Angular last year', []],
    ['We moved away from Docker to Podman', ['Podman']],
    ['Mujhe Excel nahi aata', []],
    ['Kotlin is still new to me', []],
    ['Read of Kotlin but never used it', []],
    ['Next goal: Kotlin', []],
    ['Kotlin is the next thing I will learn', []],
    ['Docker is handled by another team', []],
    ['Used Kotlin but never liked it', ['Kotlin']],
    ['Enrolled 40 farmers, ran Docker at night', ['Docker']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
