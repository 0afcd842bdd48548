import { describe, expect, test } from '@jest/globals';
import { withTables } from '../../../workers/scoring/job-description/tables.js';
import {
  readJobDescription,
  requirementsOf,
} from '../../../workers/scoring/job-description/read-job-description.js';

const read = (text: string) => {
  const { title, minYears, mustHave, niceToHave } = requirementsOf(readJobDescription(text));
  const names = (list: typeof mustHave) => list.map(({ skill }) => skill);
  return [title?.text, minYears, names(mustHave), names(niceToHave)];
};

describe('tables', () => {
  const asked = ['Salesforce Developer', 4, ['Apex', 'Salesforce'], ['Docker']];

  test.each([
    ['bars', ' | '],
    ['tabs', '\t'],
  ])('rows with a number before their label, between %s', (_, bar) => {
    const rows = [
      ['Sl. No', 'Particulars', 'Details'],
      ['1', 'Position', 'Salesforce Developer'],
      ['2', 'Experience', '4 - 6 yrs'],
      ['3', 'Primary skills', 'Apex, Salesforce'],
      ['4.', 'Secondary skills', 'Docker'],
    ];
    expect(read(rows.map((row) => row.join(bar)).join('\n'))).toEqual(asked);
  });

  test.each([
    'Position | Experience | Skills | Location\nSalesforce Developer | 4+ yrs | Apex, Salesforce | Kochi\n\nGood to have: Docker',
    '| No. | Role | Exp | Mandatory skills |\n|---|---|---|---|\n| 1 | Salesforce Developer | 4+ yrs | Apex, Salesforce |\n\nGood to have: Docker',
  ])('a head above its row', (text) => {
    expect(read(text)).toEqual(asked);
  });

  test('a headline of facts is no head, and a row of skills none of labels', () => {
    expect(
      read(
        'Salesforce Developer | 4+ yrs | Kochi\n\nSkills:\nApex | Salesforce | Flow\nDocker | Git | Jira',
      )[2],
    ).toEqual(expect.arrayContaining(['Apex', 'Salesforce', 'Docker', 'Git', 'Jira']));
  });

  test('skills in wide gaps are no label with its value', () => {
    const row = 'English Proficiency (Spoken)   Excel   Docker';
    expect(read(`Counsellor\n\nSkill(s) required\n${row}\n\nNumber of openings\n2`)[2]).toEqual([
      'English',
      'Excel',
      'Docker',
    ]);
  });

  test('what a row asks ends with an unknown heading after the table', () => {
    const text =
      'Salesforce Developer\nMode of interview | Video\n\nThings we insist on here:\nYou must know Apex and Docker.';
    expect(read(text)[2]).toEqual(['Apex', 'Docker']);
  });

  test('long rows cost little', () => {
    const started = performance.now();
    for (const cell of [
      '| Skills ',
      'Skills   \t',
      `${' '.repeat(1900)}|\n`,
      `${'\t '.repeat(900)}a\n`,
      'Role | Exp | Skills\n',
    ])
      withTables(cell.repeat(1_000_000 / cell.length).split('\n'), (text) => text !== '');
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
