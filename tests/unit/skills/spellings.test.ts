import { describe, expect, test } from '@jest/globals';
import { findSkills } from '../../../workers/skills/find-skills.js';

const names = (text: string): string[] => findSkills(text).map(({ name }) => name);

describe('a name in other letters', () => {
  test.each([
    ['Filed T.D.S. for 9 mills', 'TDS'],
    ['H.V.A.C. rounds in 3 towers', 'HVAC'],
    ['Nurse in an I.C.U. for 2 years', 'ICU'],
    ['Fork-lift in a cold store', 'Forklift Operation'],
    ['House-keeping of 12 suites', 'Housekeeping'],
    ['Data-bricks notebooks', 'Databricks'],
    ['ML-based sorting of figs', 'Machine Learning'],
    ['Angular15 pages of a ferry line', 'Angular'],
    ['React18 widgets', 'React'],
    ['Ms.Word, Ms.Excel', 'Word'],
    ['MS- Excel sheets', 'Excel'],
    ['Adv. Excel', 'Excel'],
    ['Cold-called 40 orchards', 'Cold Calling'],
    ['Unit-tested a toll gate', 'Unit Testing'],
    ['MSExcel and MSWord', 'Excel'],
    ['PPTs for a museum board', 'PowerPoint'],
    ['Sprints and boards (Agile)', 'Agile'],
  ])('%s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });

  test('is quoted as it stands', () => {
    expect(findSkills('Ran the S.E.O. of a zoo')).toMatchObject([{ name: 'SEO', quote: 'S.E.O.' }]);
    expect(findSkills('Fork-lift')).toMatchObject([{ quote: 'Fork-lift' }]);
  });

  test.each([
    ['Reported to P.R. Nair', 'Public Relations'],
    ['Grew the sales-force to 55', 'Salesforce'],
    ['Sem5 project on soil', 'SEM'],
    ['Ms. Maya trained the cast', 'Maya'],
    ['Stitched suits for Jenkins & Sons', 'Jenkins'],
    ['Sold Android phones', 'Android Development'],
    ['Held CAD 60,000 in trust', 'CAD'],
    ['Raised CAD 3 million for a choir', 'CAD'],
    ['Kept a ball python', 'Python'],
    ['Fed a Java sparrow', 'Java'],
    ['Teams based in Surat led', 'Microsoft Teams'],
    ['Read Kafka’s tales aloud', 'Kafka'],
  ])('is not meant: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });
});

test('the language that a paper is written in is no skill', () => {
  expect(names('मेरे अंग्रेज़ी बायोडाटा में')).toEqual([]);
  expect(names('अंग्रेज़ी और टाइपिंग')).toEqual(expect.arrayContaining(['English']));
});
