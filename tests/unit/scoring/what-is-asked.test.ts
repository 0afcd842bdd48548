import { describe, expect, test } from '@jest/globals';
import {
  readJobDescription,
  requirementsOf,
} from '../../../workers/scoring/job-description/read-job-description.js';

const read = (text: string) => requirementsOf(readJobDescription(text));
const asked = (text: string): string[] => {
  const { mustHave, niceToHave } = read(text);
  return [...mustHave, ...niceToHave].map(({ skill }) => skill);
};
const item = (line: string): string[] => asked(`Specialist\nRequirements:\n- ${line}\n- Kotlin`);

describe('what a job gives is not asked for', () => {
  test.each([
    'Calm on the phone; we fund your Docker certificate',
    'Rs. 18,500 in hand + PF + ESI',
    '21000 se 26000 + incentive + tips',
    'Khana + rehna free (door ke log)',
    'The company will do the forklift licence at its own cost',
    'Selected candidates get First Aid training',
    'Calm on the phone; free First Aid training after joining',
    'Training in Docker is given to all',
  ])('%s', (line) => {
    expect(item(line)).toEqual(['Kotlin']);
  });

  test.each([
    ['You will train all juniors in Docker', 'Docker'],
    ['Experience in covering your own Docker hosts', 'Docker'],
    ['Insurance, underwriting', 'Insurance'],
    ['Plumbing + Masonry', 'Plumbing'],
  ])('what is done with it is: %s', (line, skill) => {
    expect(item(line)).toContain(skill);
  });
});

describe('words that name nothing', () => {
  test.each([
    'Tamil, spoken and written',
    '12th pass',
    'maintain discipline at the gate',
    'Ex-servicemen preferred',
    'Min 3 yrs, Gulf exp preferred',
    'Khana free',
    'Shore electricians please excuse',
  ])('%s', (line) => {
    const known = ['Tamil', 'Kotlin'];
    expect(item(line).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('a line in capitals that announces', () => {
    expect(asked('URGENTLY REQUIRED\nWELDER\nREQUIREMENTS:\n- TIG WELDING')).toEqual(['TIG Welding']);
  });

  test('a mark of what is welcome, with a dash', () => {
    const { mustHave, niceToHave } = read(
      'Cook\nRequirements:\n- Baking bread\n\nAdded advantage - Sushi making',
    );
    expect([mustHave.length, niceToHave.map(({ skill }) => skill)]).toEqual([1, ['Sushi Making']]);
  });
});

describe('whom a posting seeks', () => {
  test.each([
    ['*Urgent* Hotel Plumber wanted - Goa\nTiling is a must', 'Plumbing'],
    ['*PLUMBER CHAHIYE*\nSolder joints aana chahiye', 'Plumbing'],
    ['Senior Plumber\nLate in the year we need a senior plumber who must know tiling', 'Plumbing'],
    ["Carpenter, Leith\n\nWho we want\nYou're a seasoned carpenter with joinery.", 'Carpentry'],
  ])('is its title, no skill: %s', (text, skill) => {
    expect(asked(text)).not.toContain(skill);
  });

  test('but work in the trade is asked for', () => {
    expect(asked('Plumber\nRequirements:\n- Three years in plumbing')).toContain('Plumbing');
  });

  test('may be a paper among requirements', () => {
    expect(asked('Pharmacist\nRequirements:\n- Registered pharmacist\n- Billing')).toContain(
      'Registered pharmacist',
    );
  });
});

describe('what a firm has given up', () => {
  test.each([
    'We replaced Sketch by Figma last year',
    'The team moved from Sketch to Figma',
    'They have dropped Sketch for Figma',
  ])('is not asked for: %s', (line) => {
    expect(item(line)).toEqual(expect.arrayContaining(['Figma']));
    expect(item(line)).not.toContain('Sketch');
  });

  test('but what the reader has moved from is', () => {
    expect(item('You have migrated from Oracle to PostgreSQL')).toEqual(
      expect.arrayContaining(['Oracle', 'PostgreSQL']),
    );
  });
});

describe('a list without marks', () => {
  const list = 'Beekeeper\n\nYou need\nBeekeeping\nCarpentry\nForklift licence\n\n';

  test('ends where prose begins', () => {
    expect(asked(`${list}All staff follow our rules on safeguarding, and nobody lifts alone.`)).not.toContain(
      'Safeguarding',
    );
  });

  test('goes on over an empty line', () => {
    expect(asked(`${list}Sushi making\nGerman`)).toEqual(expect.arrayContaining(['Sushi Making', 'German']));
  });

  test('may be opened by "it helps"', () => {
    const { niceToHave } = read(`${list}It helps if you have\nPottery\nGerman`);
    expect(niceToHave.map(({ skill }) => skill)).toEqual(['Pottery', 'German']);
  });

  test('has items that say they are a must', () => {
    expect(asked('Cook\n\nSushi making must\nLatte art must')).toEqual(['Sushi Making', 'Latte Art']);
  });
});

test.each([
  ['Roles\n- Clean wells\n- Plumbing\n\nSkills\n- Masonry', ['Masonry']],
  ['Requirements\n- Masonry of wells and drains', ['Masonry']],
  [
    'Requirements\n- Quillo ties and limewash mixing must\n- Masonry',
    ['Quillo ties', 'limewash mixing', 'Masonry'],
  ],
])('%s', (text, expected) => {
  expect(asked(`Helper\n\n${text}`)).toEqual(expected);
});

test('what is preferred may be said in short', () => {
  const { mustHave, niceToHave } = read('Helper\nMust have: Masonry\nPref: Pottery, Plumbing');
  expect([mustHave, niceToHave].map((list) => list.length)).toEqual([1, 2]);
});

describe('choices', () => {
  test('of what stands before a dash', () => {
    const { mustHave } = read('Clerk\nRequirements:\n- Any one CRM - Pipedrive / Freshsales\n- Typing');
    expect(mustHave.map(({ anyOf }) => anyOf)).toContainEqual(['Pipedrive', 'Freshsales']);
  });
});

describe('degrees that are not asked for', () => {
  test.each(['Degree nahi dekhte, kaam dekhte hain', 'Education: SSC not compulsory', 'No need for ITI'])(
    '%s',
    (line) => {
      expect(read(`Cook\nRequirements:\n- Baking bread\n\n${line}`).education).toBeNull();
    },
  );

  test('leave the one that is', () => {
    expect(read('Cook\nRequirements:\n- Graduate, MBA not compulsory\n- Baking bread').education?.level).toBe(
      'bachelor',
    );
  });
});

describe('Hindi in Latin letters', () => {
  test.each([
    ['Hume aisa candidate dhoondh rahe hain jo payroll akele kare', []],
    ['Hum dhoondh rahe hain aisa candidate jo payroll akele kare', ['Payroll']],
    ['Kam se kam 3 saal ka plumbing kaam', ['Plumbing']],
    ['Plumbing zaroori nahi', []],
    ['Plumbing zaroori', ['Plumbing']],
    ['Plumbing zaroori nahi\nAadhaar card ke saath aayein', []],
    ['Plumbing chahiye\nWhatsApp karein', ['Plumbing']],
  ])('%s', (line, expected) => {
    expect(asked(`Helper\n\n${line}`)).toEqual(expected);
  });
});

test('a number before a title is none of it', () => {
  expect(read('WALK-IN, SUNDAY\n\n2) EXECUTIVE - QA (Dairy)\nSkills required: FSSAI').title?.text).toBe(
    'EXECUTIVE - QA (Dairy)',
  );
});
