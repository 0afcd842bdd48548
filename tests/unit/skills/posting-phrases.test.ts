import { expect, test } from '@jest/globals';
import { findSkills } from '../../../workers/skills/find-skills.js';

const names = (text: string): string[] => findSkills(text).map(({ name }) => name);

test.each<[string, string[]]>([
  ['Good command over English', ['English']],
  ['Excellent command of German and French', ['German', 'French']],
  ['You understand networking (VNets, DNS)', ['Networking', 'DNS']],
  ['Forms in Access, then Conditional Access', ['Microsoft Access']],
  ['Candidates on visit visa or with NOC', []],
])('%s', (text, found) => {
  expect(names(text)).toEqual(found);
});

test.each([
  ["You've got ten years behind you", 'GOTS'],
  ["You've got ten years behind you", 'TENS'],
  ['The command line of a German bakery', 'German'],
  ['Networking dinners for founders', 'Networking'],
])('%s: no %s', (text, name) => {
  expect(names(text)).not.toContain(name);
});

test('a network operations centre is not undone by shifts', () => {
  expect(names('NOC engineer in rotational shifts')).toContain('NOC');
});
