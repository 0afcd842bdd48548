import { describe, expect, test } from '@jest/globals';
import { isNearCopy } from '../../../workers/writing/proof/near-copy.js';
import { resumeContent } from '../../../shared/resume/content.js';
import { prove, wholeResume } from '../../../workers/writing/proof/prove.js';

const judged = (before: string, after: string) =>
  prove(after, {
    own: [{ path: '/work/0/highlights/0', entry: '/work/0', text: before }],
    context: [{ path: '/work/0/position', entry: '/work/0', text: 'Assistant' }],
    jobDescription: null,
  });

describe('is refused', () => {
  test.each([
    ['the contrary', 'Answered incoming calls', 'Answered outgoing calls', 'outgoing'],
    [
      'where it went',
      'Put letters from Tamil into English',
      'Put letters from English into Tamil',
      'from English',
    ],
    ['what was only checked', 'Checked amplifiers on return', 'Repaired amplifiers on return', 'Repaired'],
    [
      'a result at the end',
      'Packed orders for two shops',
      'Packed orders for two shops, supporting growth',
      'growth',
    ],
    [
      'what is only recommended',
      'Assessed claims and recommended settlement',
      'Assessed and settled claims',
      'settled',
    ],
    [
      'what happens meanwhile',
      'Held animals during vaccinations',
      'Vaccinated animals at the clinic',
      'Vaccinated',
    ],
    [
      'training that was received',
      'Received training in first aid',
      'Conducted training in first aid',
      'conduct',
    ],
    ['a narrower thing', 'Grew vegetables on two acres', 'Grew tomatoes on two acres', 'tomatoes'],
    ['a scale', 'Served guests in a café', 'Served guests in a busy café', 'busy'],
    ['a shade of a result', 'Raised output by 5%', 'Significantly raised output by 5%', 'significantly'],
  ])('%s', (_, before, after, claim) => {
    const { ok, failures } = judged(before, after);
    expect({ ok, named: failures.some(({ text }) => text.includes(claim)) }).toEqual({
      ok: false,
      named: true,
    });
  });
});

describe('is proven', () => {
  test.each([
    ['an abbreviation written out', 'Filed GRNs for six depots', 'Filed goods receipt notes for six depots'],
    ['a thing and its deed in one word', 'Kept 40 beehives on farms', 'Beekeeping on farms, 40 beehives'],
    ['a wider thing', 'Grew tomatoes on two acres', 'Grew vegetables on two acres'],
    ['who takes part in a scene', 'Answered 40 calls a day', 'Answered 40 customers a day on the phone'],
    ['a deed by its noun', 'Made payments to vendors', 'Paid vendors'],
    ['the people of a country', 'Wrote to buyers in Germany', 'Wrote to German buyers'],
    ['who led', 'Wired inverters under an electrician', 'Wired inverters, supervised by an electrician'],
  ])('%s', (_, before, after) => {
    expect(judged(before, after).failures).toEqual([]);
  });
});

test('years at one employer follow from its dates', () => {
  const sources = wholeResume(
    resumeContent.parse({ work: [{ name: 'Corner Hire', startDate: '2016-04', endDate: '2019-08' }] }),
    { jobDescription: 'Assistant', addressee: [], experienceYears: 10 },
  );
  expect(prove('I spent three years with Corner Hire.', sources).ok).toBe(true);
  expect(prove('I spent four years with Corner Hire.', sources).ok).toBe(false);
});

test('a text is a near copy where only some of its words are changed', () => {
  const source = 'Weighed raw material and started the mixer according to the batch card';
  expect(isNearCopy('Weighed raw material and cleaned the mixer according to the batch card', source)).toBe(
    true,
  );
  expect(isNearCopy('Operated the mixer as per batch card after weighing raw materials', source)).toBe(false);
});

/** What is looked at once for each of its letters takes a minute and more. */
const seconds = 15;

test.each(['a', 'क', '9', 'aक', 'a-', 'Ab1.', 'to a ', 'from '])(
  'a text without end of %j is looked through once',
  (letters) => {
    const word = letters.repeat(50_000 / letters.length);
    // A busy machine is no reason to fail.
    const began = process.cpuUsage().user;
    judged(`Packed ${word}`, `Packed the ${word}ing for ${word}s, improving ${word}`);
    expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(seconds);
  },
);

describe('of a near copy', () => {
  const survey = 'Cleaned customer survey data in Excel and shared summaries with the product team';

  test.each([
    [survey, 'Cleaned employee survey data in Excel and shared summaries with the product team'],
    [survey, 'Cleaned customer survey data in Excel and shared paid summaries with the product team'],
    [
      'Screened resumes and scheduled interviews for sales roles',
      'Screened resumes and conducted interviews for sales roles',
    ],
    [
      'Treated hip patients after surgery and taught them exercises',
      'Treated hip patients before surgery and taught them exercises',
    ],
    [
      'Moved stock from the store to the warehouse in January',
      'Moved stock from the warehouse to the store in January',
    ],
  ])('a word that says something else is refused: %j → %j', (before, after) => {
    expect(judged(before, after).ok).toBe(false);
  });

  test.each([
    [survey, 'Cleaned client survey data in Excel and shared summaries with the product team'],
    [
      'Filed returns and passed entries in Tally every month',
      'Filed returns and passed entries in Tally monthly',
    ],
    ['Wrote 4 articles a week for the city page', 'Wrote four articles a week for the city page'],
  ])('one that says the same is not: %j → %j', (before, after) => {
    expect(judged(before, after).ok).toBe(true);
  });
});

test('who helps the team lead does not lead', () => {
  const before = 'Helped the network lead move 120 users to a new VPN';
  expect(judged(before, 'Led the move of 120 users to a new VPN').ok).toBe(false);
});

describe('of a letter', () => {
  const resume = resumeContent.parse({
    work: [{ name: 'Aria', highlights: ['Filed GST returns', 'Supported the finance manager with audits'] }],
  });
  const jobDescription =
    'Senior accountant: lead a team of 12 and close the books with SAP. Help our CA in finalisation of accounts.';

  test.each([
    'Thank you for considering me, a senior Chartered Accountant who led a team of 12.',
    'Thank you for considering me as an accountant experienced in leading teams, closing books and SAP.',
    'Please contact me to discuss how leading a team of 12 at Aria fits the role.',
    'Your description asks for “Help our CA in finalisation of accounts”, and at Aria I closed the books.',
    'Your team would gain someone who has led a team of 12 and closed the books with SAP.',
    'You will find a candidate with knowledge of SAP.',
    'Thank you for considering an accountant who led a team of 12.',
    'This experience with SAP would benefit your team.',
    'Having led a team of 12, the transition to the role would be smooth.',
  ])('no claim hides behind a courtesy, or without an I: %s', (text) => {
    expect(prove(text, wholeResume(resume, { jobDescription })).ok).toBe(false);
  });

  test.each([
    'Your description asks for a senior accountant who leads a team of 12.',
    'You are looking for somebody who closes the books with SAP.',
  ])('what the employer asks for may be said: %s', (text) => {
    expect(prove(text, wholeResume(resume, { jobDescription })).ok).toBe(true);
  });
});

test.each([
  ['Migrated 40 servers to Linux', 'Took the lead in migrating 40 servers to Linux'],
  ['Assisted customer service manager with audits of tills', 'Carried out audits of tills'],
  ['Assisted user research lead with interviews', 'Carried out interviews for user research'],
  ['Treated patients in the clinic daily', 'Treated patients for ITC daily'],
  ['Sold insurance and wrote weekly blog posts', 'Published papers and weekly blog posts'],
  ['Calculated sales of the shop every month', 'Forecast sales of the shop every month'],
  ['Fixed routers and switches for 12 schools', 'Secured routers and switches for 12 schools'],
  ['Checked patients at the clinic each day', 'Triaged patients at the clinic each day'],
])('a stronger claim is refused: %j → %j', (before, after) => {
  expect(judged(before, after).ok).toBe(false);
});

test.each([
  ['Was the lead on the VPN move for 120 users', 'Led the VPN move for 120 users'],
  ['Worked as the team lead for 12 agents', 'Led a team of 12 agents'],
  ['Helped customers choose shoes', 'Advised customers on shoes'],
  [
    'Responsible for developing ingestion with Spark Structured Streaming',
    'Developed ingestion with Spark Structured Streaming',
  ],
  [
    'Tasked with designing the model behind reports used by banks',
    'Designed the model behind reports used by banks',
  ],
])('the same part is not: %j → %j', (before, after) => {
  expect(judged(before, after).ok).toBe(true);
});
