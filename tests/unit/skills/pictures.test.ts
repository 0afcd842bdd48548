import { describe, expect, test } from '@jest/globals';
import { findSkills } from '../../../workers/skills/find-skills.js';

const names = (text: string): string[] => findSkills(text).map(({ name }) => name);

describe('work of the hands as a picture of other work', () => {
  test.each([
    ['Welded four rival teams together', 'Welding'],
    ['Plumbing of data between two banks', 'Plumbing'],
    ['Housekeeping of a mailbox', 'Housekeeping'],
    ['Database housekeeping at night', 'Housekeeping'],
    ['Carpentry of words', 'Carpentry'],
  ])('is not shown: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });

  test.each([
    ['Welded hoppers for a team of 5', 'Welding'],
    ['Housekeeping of the server room', 'Housekeeping'],
    ['Nursing of people after strokes, and their meals', 'Nursing'],
    ['Welding team of 8 led', 'Welding'],
    ['Plumbing, data entry', 'Plumbing'],
  ])('is shown where it is done: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });
});

describe('a tool that bears the name of a thing', () => {
  test.each([
    ['Measured selenium in feed of 30 cows', 'Selenium'],
    ['Grew gherkins on two acres', 'Gherkin'],
    ['Planted juniper bushes', 'Juniper'],
    ['Sold policies of IFFCO Tokio', 'Tokio'],
    ['Shot portraits with soft bokeh', 'Bokeh'],
    ['Sewed azure curtains', 'Azure'],
    ['Drew the after effects of a drought', 'After Effects'],
  ])('is not meant: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });

  test.each([
    ['Wrote Selenium tests for a feed mill', 'Selenium'],
    ['Blue-green deployments on Azure', 'Azure'],
    ['Plotted yields with Bokeh', 'Bokeh'],
    ['Title cards in After Effects', 'After Effects'],
  ])('is meant: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });
});
