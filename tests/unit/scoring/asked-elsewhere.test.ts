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
    ['Docker, Kubernetes or similar', ['Docker | Kubernetes'], []],
    ['Python, Flask or FastAPI', ['Python', 'Flask | FastAPI'], []],
    ['Python, Go or Rust', ['Python | Go | Rust'], []],
    ['Python or Flask', ['Python | Flask'], []],
    ['Hands-on with Docker, Quillo or Farrow', ['Docker | Quillo | Farrow'], []],
    ['Use of Quillo or Farrow', ['Quillo | Farrow'], []],
    ['It would help if you have used Quillo or Farrow', [], ['Quillo | Farrow']],
    ["You've worked on lure bonds", ['lure bonds'], []],
    ['Docker would be a lovely surprise', [], ['Docker']],
    ['Docker; if you know Quillo, that would be great', ['Docker'], []],
    [
      'Two years in Docker, preferably in lure swinging or hood making',
      ['Docker'],
      ['lure swinging | hood making'],
    ],
    ["We'd be happy to hear from you if you have 3 years of Docker", ['Docker'], []],
    ["We'd be happy to hear that you know Docker", [], ['Docker']],
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

test('what makes one stand out is welcome', () => {
  const { mustHave, niceToHave } = read(
    'Consultant\n\nWhat you need\n→ Excel\n\nWhat makes you stand out\n→ Docker\n\nWhat makes you right for us\n→ Go',
  );
  expect([names(mustHave), names(niceToHave)]).toEqual([['Excel', 'Go'], ['Docker']]);
});

test('a list without a heading asks where half of it names, asks or tells of degrees', () => {
  const { mustHave } = read(`Rig Mechanic

- Diploma in mechanical engineering
- 5 years experience in rigs
- Valid passport is a must
- Exposure to lure swinging
- Docker`);
  expect(names(mustHave)).toEqual(['rigs', 'lure swinging', 'Docker']);
});

test('the age of those one works with is no experience', () => {
  const years = (line: string) => read(`Teacher\nRequirements:\n- ${line}`).minYears;
  expect(years('Two years with children of 3 to 6 years')).toBe(2);
  expect(years('Experience with children of 3 to 6 years')).toBeNull();
  expect(years('3 years of teaching children')).toBe(3);
});

test('under certificates, those that are only welcome are nice to have, and a verdict is no part of a name', () => {
  const { certificates, niceToHave } = read(
    'Auditor\n\nCertifications: CPHR (mandatory), PMP (preferred)\n\nRequirements\n- Kotlin',
  );
  expect([certificates, names(niceToHave)]).toEqual([['CPHR'], ['PMP']]);
});

test('a degree that does not matter is not asked', () => {
  expect(read('Editor\n\nYou need Photoshop. A degree? We don’t care.').education).toBeNull();
  expect(read('Editor\n\nYou need Photoshop. A degree? Of course.').education).not.toBeNull();
});
