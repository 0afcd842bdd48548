import { describe, expect, test } from '@jest/globals';
import { findSkills } from '../../../workers/skills/find-skills.js';

const names = (text: string): string[] => findSkills(text).map(({ name }) => name);

describe('an answer behind a skill', () => {
  test.each([
    ['Kotlin: no', []],
    ['Kotlin - no, Ansible - yes', ['Ansible']],
    ['Kotlin (none), Ansible (basic)', ['Ansible']],
    ['Kotlin ✗ Ansible ✓', ['Ansible']],
    ['Kotlin: ✗', []],
    ['Kotlin: 0/5; Ansible: 3/5', ['Ansible']],
    ['Ansible yes, Kotlin no', ['Ansible']],
    ['Photoshop? No thanks', []],
    ['Photoshop, no thanks: all by brush', []],
    ['Photoshop? Never opened it', []],
    ['Knowledge of Kotlin: nil', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ['Errors in payroll: none', 'Payroll'],
    ['Payroll delays: nil', 'Payroll'],
    ['Kotlin: no errors in 3 years', 'Kotlin'],
    ['Checked GST no, PAN no and seals', 'GST'],
    ['Ansible, no way around it', 'Ansible'],
  ])('is no denial of what went right: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });
});

describe('what was left, or is not mastered', () => {
  test.each([
    ['Quit the Kotlin class in May', 'Kotlin'],
    ['Dropped out of an Ansible bootcamp', 'Ansible'],
    ['Weak in Kotlin', 'Kotlin'],
    ['Strong in Ansible, poor at Kotlin', 'Kotlin'],
    ['Nil experience in Kotlin', 'Kotlin'],
    ['Heard of Kotlin, never tried it', 'Kotlin'],
    ['In lieu of Kotlin, used Ansible', 'Kotlin'],
    ['Everything but Kotlin', 'Kotlin'],
    ['Goal: learn Kotlin', 'Kotlin'],
    ['Kotlin ka koi anubhav nahi', 'Kotlin'],
    ['Photoshop pe kaam nahi kiya', 'Photoshop'],
    ['Bina Photoshop ke poster banaye', 'Photoshop'],
    ['Photoshop ke bina poster banaye', 'Photoshop'],
    ['Kotlin knowledge is irrelevant', 'Kotlin'],
    ['Excel nahi bhi aata to chalega', 'Excel'],
  ])('is denied: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });

  test.each([
    ['Quit a bank to write Kotlin', 'Kotlin'],
    ['Left the Kotlin team as its lead', 'Kotlin'],
    ['Taught pupils weak in Hindi', 'Hindi'],
    ['In lieu of Kotlin, used Ansible', 'Ansible'],
    ['Photoshop ke bina kaam nahi hota', 'Photoshop'],
    ['Photoshop ke bina apply na kare', 'Photoshop'],
    ['Not a day passes when I do not open Kotlin', 'Kotlin'],
    ['Hardly a shift in which I did not use Ansible', 'Ansible'],
    ['Not unfamiliar with Kotlin', 'Kotlin'],
    ['Must not be new to Kotlin', 'Kotlin'],
    ['No Kotlin, no interview', 'Kotlin'],
    ['Whoever lacks Kotlin will not cope', 'Kotlin'],
    ['No other clerk knew SAP, so I trained them', 'SAP'],
  ])('is none in: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });
});
