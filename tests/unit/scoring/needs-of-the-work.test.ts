import { describe, expect, test } from '@jest/globals';
import {
  readJobDescription,
  requirementsOf,
} from '../../../workers/scoring/job-description/read-job-description.js';

const musts = (text: string): string[] =>
  requirementsOf(readJobDescription(text)).mustHave.map(({ skill }) => skill);
const duty = (line: string): string[] =>
  musts(`Coordinator\n\nResponsibilities:\n- Open the office\n- ${line}\n\nRequirements:\n- Kotlin`);

describe('words of need in a duty', () => {
  test.each([
    'Gather business requirements for the Salesforce team',
    'Work on Salesforce as per client requirements',
    'Prepare the required reports in Tableau',
    'Obtain all necessary approvals in Workday',
    'Raise tickets in ServiceNow when needed',
    'Update Workday wherever necessary',
    'Hold minimum stock levels in NetSuite',
    'Make at least 60 calls a day from Salesforce',
  ])('%s: said of the work', (line) => {
    expect(duty(line)).toEqual(['Kotlin']);
  });

  test.each([
    ['Prepare returns; knowledge of Tally is required', 'Tally'],
    ['Tableau is mandatory for this work', 'Tableau'],
    ['Salesforce is a hard requirement', 'Salesforce'],
    ['Write reports, at least 2 years of Tableau', 'Tableau'],
    ['Use Tableau daily; required experience in Salesforce', 'Salesforce'],
  ])('%s: said of who does it', (line, skill) => {
    expect(duty(line)).toContain(skill);
  });
});

test('prose that translates requirements asks for nothing', () => {
  expect(
    musts('Analyst\n\nYou translate business requirements for the Salesforce team.\n\nYou need Kotlin.'),
  ).toEqual(['Kotlin']);
});

test('what is a requirement is asked for, in prose too', () => {
  expect(musts('Analyst\n\nOur office is in Pune. The only requirement is Tableau.')).toEqual(['Tableau']);
});

test('a firm that looks for somebody without end costs little', () => {
  const started = performance.now();
  musts('Baker\n\n' + 'looking for a b '.repeat(15_000));
  expect(performance.now() - started).toBeLessThan(2500);
});
