import { describe, expect, test } from '@jest/globals';
import {
  readJobDescription,
  requirementsOf,
} from '../../../workers/scoring/job-description/read-job-description.js';

const read = (text: string) => requirementsOf(readJobDescription(text));
const names = (list: readonly { skill: string; anyOf?: readonly string[] | undefined }[]): string[] =>
  list.map(({ skill, anyOf }) => (anyOf ?? [skill]).join(' | '));
const must = (text: string): string[] => names(read(text).mustHave);
const nice = (text: string): string[] => names(read(text).niceToHave);

describe('lists without marks', () => {
  test('items that are worded like headings are items', () => {
    const text = `Studio Assistant
Requirements
Knowledge of Photoshop
Proficiency with Excel

Nice to have
Lightroom
Video editing skills
Illustrator`;
    expect(must(text)).toEqual(['Photoshop', 'Excel']);
    expect(nice(text)).toEqual(['Lightroom', 'Video Editing', 'Illustrator']);
  });

  test('headings stay headings', () => {
    const text = `Studio Assistant
Knowledge and experience
Photoshop
Knowledge of the following
Lightroom
Technical skills
Illustrator`;
    expect(must(text)).toEqual(['Photoshop', 'Lightroom', 'Illustrator']);
  });

  test('what somebody is or knows is no duty, though it starts like one', () => {
    const text = `Role: Lab Assistant
JD:
Hands on with Excel, Docker
Trained in BLS, Phlebotomy
Working knowledge of Tally, SAP
Exp in Kanban boards
Maintain Excel sheets and Word files`;
    expect(must(text)).toEqual(['Excel', 'Docker', 'BLS', 'Phlebotomy', 'Tally', 'SAP', 'Kanban']);
    expect(read(text).duties).toEqual(['Maintain Excel sheets and Word files']);
  });

  test('a heading of one Hindi word, and a wish', () => {
    const text = `Post: Godown Keeper
Chahiye:
👉 Excel
👉 Tally
👉 SAP aata ho to better`;
    expect(must(text)).toEqual(['Excel', 'Tally']);
    expect(nice(text)).toEqual(['SAP']);
  });
});

describe('terms that no list knows, beside those that it does', () => {
  const item = (line: string): string => `Specialist\nRequirements:\n- ${line}\n- Kotlin`;

  test.each([
    ['Docker or Quillo', ['Docker | Quillo']],
    ['Quillo, Farrow or Docker', ['Quillo | Farrow | Docker']],
    ['Docker, Quillo and Farrow', ['Docker', 'Quillo', 'Farrow']],
    ['CMA or QXA certification required', ['CMA | QXA']],
    ['Quillo: 2 years (Required)', ['Quillo']],
    ['Previous lure swinging experience is essential', ['lure swinging']],
    ['Good understanding of Docker and lure life cycle, as you work alone', ['Docker', 'lure life cycle']],
    ['Good understanding of Docker and how our hundred customers use it', ['Docker']],
  ])('%s', (line, found) => {
    expect(must(item(line))).toEqual([...found, 'Kotlin']);
  });

  test('judged at the end of the line', () => {
    expect(nice(item('Docker or Quillo preferable'))).toEqual(['Docker | Quillo']);
    expect(nice(item('Lure swinging preferable'))).toEqual(['Lure swinging']);
  });

  test('a choice that holds a known skill has its whole weight', () => {
    expect(read(item('Quillo or Docker')).mustHave[0]?.weight).toBe(1);
    expect(read(item('Quillo')).mustHave[0]?.weight).toBe(0.5);
  });
});

test('a degree that is said not to matter is not asked', () => {
  const education = (line: string) => read(`Plumber\n${line}`).education;
  expect(education('A degree is not important to us, your hands are.')).toBeNull();
  expect(education('Requirements:\n- Diploma in plumbing')).not.toBeNull();
});

describe('freshers', () => {
  const years = (line: string) => read(`Credit Manager\nExperience: 3-6 years\n${line}`).minYears;

  test('those who may apply for a lesser grade leave the years of the post', () => {
    expect(years('MBA freshers can also apply for the trainee grade.')).toBe(3);
    expect(years('Freshers can also apply for this grade.')).toBeNull();
    expect(years('Freshers can also apply.')).toBeNull();
  });
});

/** The best of three, of this process's own work. */
function workOf(terms: number): number {
  const list = Array.from({ length: terms }, (_, i) => `Qua${(i * 7919).toString(36)} lure, Docker`);
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    read(`Cook\nRequirements:\n- ${list.join(', ')}`);
    return process.cpuUsage(start).user;
  });
  return Math.min(...times);
}

test('a line of four times as many terms takes about four times as long', () => {
  workOf(500);
  // With the square of the terms it would be sixteen times.
  expect(workOf(8_000) / workOf(2_000)).toBeLessThan(10);
});
