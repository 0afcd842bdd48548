import { describe, expect, test } from '@jest/globals';
import { findSkills } from '../../../workers/skills/find-skills.js';

const names = (text: string): string[] => findSkills(text).map(({ name }) => name);

describe('a name within a longer name', () => {
  test.each([
    ['Assisted Dr. Jenkins in 40 cases', 'Jenkins'],
    ['Assisted Prof. Ruby on 3 papers', 'Ruby'],
    ['Reported to Maya Krishnan, the design head', 'Maya'],
    ['Taught at Delhi English Medium School', 'English'],
    ['Worked for Ansible Logistics', 'Ansible'],
    ['Joined Python Foods Pvt Ltd as a cook', 'Python'],
    ['Won the Excel Award twice', 'Excel'],
    ['Interned at Oracle in Hyderabad', 'Oracle Database'],
    ['Joined Zoho as a guard', 'Zoho CRM'],
    ['Worked at Tern Logistics for 2 years', 'Logistics'],
    ['Studied at the College of Nursing', 'Nursing'],
  ])('%s: no %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });

  test.each([
    ['Ran Jenkins jobs for 40 teams', 'Jenkins'],
    ['Skilled at Tableau', 'Tableau'],
    ['Ran logistics at Tern Ltd', 'Logistics'],
    ['Joined a Python team at Example Ltd', 'Python'],
    ['Responsible for Oracle Systems and PL/SQL', 'Oracle Database'],
    ['Wrote letters in Word. Awards were two', 'Word'],
  ])('%s: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });
});

describe('a letter that is none of a language', () => {
  test.each([
    ['Runs the firmware at 85 °C', 'C'],
    ['USB-C ports for embedded boards', 'C'],
    ['Gave 2 tablets of vitamin C', 'C'],
    ['Cut PP and HDPE sheets', 'SAP PP'],
    ['Mean and SD of 40 samples', 'SAP SD'],
    ['Raised the FICO score of 30 borrowers', 'SAP FICO'],
  ])('%s: no %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });
});

describe('another sense in the same sentence', () => {
  test.each([
    ['Fed the python at the zoo', 'Python'],
    ['Bought coffee from Java and Sumatra', 'Java'],
    ['Imaged fracture surfaces by SEM and EDS', 'SEM'],
    ['Checked TDS and hardness of RO water', 'TDS'],
    ['Performed AI in 300 dairy cows', 'AI'],
    ['Measured airflow of the ducts', 'Airflow'],
  ])('%s: no %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });

  test('does not reach over the end of a sentence', () => {
    expect(names('Wrote Python for 3 labs. Kept a snake at the zoo.')).toContain('Python');
    expect(names('Worked with Dr. Rao on Java. Drank coffee.')).toContain('Java');
  });

  test('gives way to a cue', () => {
    expect(names('Ran Airflow DAGs for fan sensors')).toContain('Airflow');
  });
});

describe('evidence for an ambiguous name', () => {
  test.each([
    ['Must know Word, Excel and Outlook', 'Outlook'],
    ['Go and Rust are our languages', 'Rust'],
    ['Upgraded Angular 8 to 16', 'Angular'],
    ['Wrote 120 Cypress tests', 'Cypress'],
    ['Converted 40 reports from Access', 'Microsoft Access'],
    ['German at B2 level', 'German'],
    ['The codebase is Rust with a stubborn corner of C', 'C'],
    ['R, since some of our older models are still in it', 'R'],
    ['Led SAP FICO, MM and SD on S/4HANA', 'SAP SD'],
    ['Set up LAN/WAN networking for 6 branches', 'Networking'],
  ])('%s: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });
});

describe('the tool that was not used', () => {
  test.each([
    'Used Excel instead of Power BI',
    'Chose Excel rather than Power BI',
    'Knows tools other than Power BI',
  ])('%s', (text) => {
    expect(names(text)).not.toContain('Power BI');
  });
});

test.each([
  ['We moved off Adobe XD two years ago, so you will not need it.', 'Adobe XD'],
  ['Knowledge of Java etc. taught in our courses is NOT needed.', 'Java'],
  ['SAP knowledge no need.', 'SAP'],
  ['Some of it is in PHP: you will not touch it.', 'PHP'],
  ['Azure is great, but it will not help you here.', 'Azure'],
])('what is not needed after all is denied: %s', (text, skill) => {
  expect(names(text)).not.toContain(skill);
});

test.each([
  ['Moved away from jQuery to React and TypeScript', 'TypeScript'],
  ['Moved off Oracle to PostgreSQL, saving 2 lakh a year', 'PostgreSQL'],
  ['Python is a must even if you will not use it daily.', 'Python'],
  ['Strong Excel skills are essential, but it is not required to know macros.', 'Excel'],
])('what is left or not used daily is known all the same: %s', (text, skill) => {
  expect(names(text)).toContain(skill);
});
