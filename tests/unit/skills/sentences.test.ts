import { describe, expect, test } from '@jest/globals';
import { findSkills } from '../../../workers/skills/find-skills.js';

const names = (text: string): string[] => findSkills(text).map(({ name }) => name);

describe('how a sentence shows that a tool is meant', () => {
  test.each([
    ['Go on the server, Svelte in the browser', 'Go'],
    ['Svelte on the front, Flask behind', 'Flask'],
    ['Brought 40 drawings from paper to Sketch', 'Sketch'],
    ['Moved the guild from Slack to email', 'Slack'],
    ['Go rather than Ruby is what we write', 'Go'],
    ['React, not Angular, on all pages', 'React'],
    ['The parking engine is Go, all of it', 'Go'],
    ['Eleven years of C on small boards', 'C'],
    ['Sketch was my daily tool', 'Sketch'],
    ['Go is what we write', 'Go'],
    ['Gave 90 lessons over Zoom', 'Zoom'],
    ['Moved the crew from Slack to Teams', 'Microsoft Teams'],
    ['Ran the dean’s Outlook calendar', 'Outlook'],
    ['Tally entries of 3 mills', 'Tally'],
    ['Tiny C programs for pumps', 'C'],
    ['Kept the Excel of 9 depots', 'Excel'],
    ['Piped build results into Slack', 'Slack'],
    ['Exported plant counts to Excel', 'Excel'],
    ['Good at Tally and cash', 'Tally'],
    ['made lists in excel', 'Excel'],
    ['Excel me kaam kiya', 'Excel'],
    ['Tally thodi bahut aati hai', 'Tally'],
    ['Word: good | Excel: average', 'Word'],
    ['Access (basic), Excel (expert)', 'Microsoft Access'],
    ['All its pages are mine, every React line', 'React'],
  ])('%s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });

  test.each([
    ['Go behind the counter', 'Go'],
    ['Go on the bus with pupils', 'Go'],
    ['Moved to Salt Lake with 40 crates', 'Salt'],
    ['Coached juniors to excel', 'Excel'],
    ['A positive outlook, kept by a diary', 'Outlook'],
    ['Her blood group is C', 'C'],
    ['Moved crates from Unity to Apex House', 'Unity'],
    ['Two years of R and D', 'R'],
    ['Mopped the Zoom office', 'Zoom'],
    ['Served tea at the Oracle campus', 'Oracle'],
    ['Took a swift decision from day one', 'Swift'],
    ['Access: good; lighting: poor', 'Microsoft Access'],
    ['Exported mangoes to Unity Stores', 'Unity'],
    ['Sold tea on GST Road', 'GST'],
    ['Born in Tamil Nadu', 'Tamil'],
    ['Cooked Italian and Thai dishes', 'Italian'],
    ['Kept the shares of Wren Foods PLC', 'PLC'],
  ])('and that it is not: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });
});

describe('a trade that tells the kind of a place or of goods', () => {
  test.each([
    ['Painted the hall of a nursing college', 'Nursing'],
    ['Ran the canteen of a welding institute', 'Welding'],
    ['Sold accounting software to 30 shops', 'Accounting'],
    ['Delivered welding rods by van', 'Welding'],
    ['Audited the books of Spark Traders', 'Apache Spark'],
    ['Served with the SAS as a corporal in a commando squadron', 'SAS'],
  ])('is not shown: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });

  test.each([
    ['Four years in an accounting firm', 'Accounting'],
    ['Experience of a nursing home', 'Nursing'],
    ['Kept welding equipment in order', 'Welding'],
    ['Nursing homes of the district', 'Nursing'],
  ])('may be shown: %s', (text, skill) => {
    expect(names(text)).toContain(skill);
  });
});
