import { describe, expect, test } from '@jest/globals';
import {
  readJobDescription,
  requirementsOf,
} from '../../../workers/scoring/job-description/read-job-description.js';

const read = (text: string) => requirementsOf(readJobDescription(text));
const names = (list: readonly { skill: string; anyOf?: readonly string[] | undefined }[]): string[] =>
  list.map(({ skill, anyOf }) => (anyOf ?? [skill]).join(' | '));
const both = (line: string): [must: string[], nice: string[]] => {
  const { mustHave, niceToHave } = read(`Specialist\nRequirements:\n- ${line}\n- Kotlin`);
  return [names(mustHave).filter((name) => name !== 'Kotlin'), names(niceToHave)];
};

describe('parts of a sentence that ask for nothing', () => {
  test.each<[string, string[], string[]]>([
    ['Docker is a plus because a Kubernetes cluster is coming', [], ['Docker']],
    ['You are good at Docker because you have run Kubernetes', ['Docker', 'Kubernetes'], []],
    ['Experience of Quillo bonds (nice, not needed)', [], ['Quillo bonds']],
    ['Docker (nice to have, but not essential)', [], ['Docker']],
    ['SLET/KSET qualified preferred', [], ['SLET | KSET']],
    ['Excellent organizational and analytical skills', [], []],
  ])('%s', (line, must, nice) => {
    expect(both(line)).toEqual([must, nice]);
  });
});

describe('headings of boards and of prose', () => {
  test('facts of a job between its requirements', () => {
    const { mustHave, niceToHave } = read(`Groomer
Requirements
- BLS

Ability to Commute:
Omaha, NE 68102 (Required)

Experience:
Quillo clippers: 1 year (Required)
Docker: 2 years (Preferred)`);
    expect([names(mustHave), names(niceToHave)]).toEqual([['BLS', 'Quillo clippers'], ['Docker']]);
  });

  test('we would love to hear from those who have what is asked; what we would love is welcome', () => {
    const { mustHave, niceToHave } = read(`Platform Engineer
We'd love to hear from you if you have:
- Docker

What we would love: Kubernetes, Go`);
    expect([names(mustHave), names(niceToHave)]).toEqual([['Docker'], ['Kubernetes', 'Go']]);
  });
});

test('the age of those one works with is no experience', () => {
  const years = (line: string) => read(`Teacher\nRequirements:\n- ${line}`).minYears;
  expect(years('Two years with children of 3 to 6 years')).toBe(2);
  expect(years('Experience with children of 3 to 6 years')).toBeNull();
  expect(years('3 years of teaching children')).toBe(3);
});
