import { describe, expect, test } from '@jest/globals';
import { deedOf } from '../../../workers/writing/letter/deeds.js';
import { withArticle } from '../../../workers/writing/english.js';
import { experienceYears } from '../../../workers/writing/experience.js';
import { prove } from '../../../workers/writing/proof/prove.js';
import { bulletEdits } from '../../../workers/writing/rules/bullet-edits.js';
import { tightened } from '../../../workers/writing/rules/bullets.js';
import { orderEdits } from '../../../workers/writing/rules/order.js';

describe('a bullet is tightened', () => {
  test.each([
    ['Responsible for managing 3 stores and training staff', false, 'Managed 3 stores and trained staff'],
    ['Responsible for managing 3 stores', true, 'Manage 3 stores'],
    [
      'Was tasked with building the billing service in order to cut errors',
      false,
      'Built the billing service to cut errors',
    ],
    ['My duties included preparing GST returns on a monthly basis', false, 'Prepared GST returns monthly'],
    ['Successfully utilized Kafka for 40 topics', false, 'Used Kafka for 40 topics'],
    ['I wrote 64 tests', false, 'Wrote 64 tests'],
    ['Responsible for the maintenance of 12 servers', true, 'Maintain 12 servers'],
    ['I was involved in the preparation of GST returns', false, 'Helped to prepare GST returns'],
    ['Worked as a team member in preparing the annual budget', false, 'Helped to prepare the annual budget'],
    [
      'My responsibilities were to check invoices and to prepare bills',
      false,
      'Checked invoices and prepared bills',
    ],
    ['In charge of managing 5 drivers', false, 'Managed 5 drivers'],
    [
      'Duties: answering phones, filing papers, greeting visitors',
      true,
      'Answer phones, file papers, greet visitors',
    ],
    ['Have been managing a team of 6 people', true, 'Manage a team of 6 people'],
    ['Was able to reduce scrap by 12%', false, 'Reduced scrap by 12%'],
    ['Managed to close 4 large accounts', false, 'Closed 4 large accounts'],
    ['Took care of preparing reports on a regular basis', false, 'Prepared reports regularly'],
    ['Involved in testing of APIs using Postman', false, 'Helped to test APIs using Postman'],
    [
      'I have successfully managed 3 stores as well as trained 12 staff',
      false,
      'Managed 3 stores and trained 12 staff',
    ],
    ['Leading a team of 8 nurses', false, 'Led a team of 8 nurses'],
    ['Handling of customer complaints', false, 'Handled customer complaints'],
    ['The main duty was teaching of class 5', false, 'Taught class 5'],
    ['Entrusted with the task of collecting dues from 40 dealers', false, 'Collected dues from 40 dealers'],
    ['Handled bills, receipts, etc.', false, 'Handled bills and receipts'],
  ])('%j (current: %s) → %j, which is proven by it', (before, current, after) => {
    expect(tightened(before, current)).toBe(after);
    const own = [{ path: '/work/0/highlights/0', entry: '/work/0', text: before }];
    expect(prove(after, { own, jobDescription: null }).failures).toEqual([]);
  });

  test.each([
    'Helped the CA to finalise P&L and balance sheet',
    'Responsible for the night shift',
    'Teaching assistant for 3 courses',
    'In charge of the night shift',
    'Was responsible for day to day accounting',
    'iOS releases every two weeks',
    'Winner, Bharat Civic Hackathon 2025',
    '',
  ])('%j is left alone', (bullet) => {
    expect(tightened(bullet, false)).toBe(bullet);
  });
});

describe('a deed follows “I”', () => {
  test.each([
    ['Built 11 REST APIs in Java', 'past', 'built 11 REST APIs in Java'],
    ['Maintain books of a 60 crore company', 'present', 'maintain books of a 60 crore company'],
    ['Manages 5 people in Pune', 'past', 'managed 5 people in Pune'],
    ['Found and fixed a timezone fault', 'past', 'found and fixed a timezone fault'],
    [
      'Prepared PPAP files for 3 customers; cut part weight by 12%',
      'past',
      'prepared PPAP files for 3 customers and cut part weight by 12%',
    ],
    ['Ran 18 A/B tests; activation rose to 44%', 'past', 'ran 18 A/B tests; activation rose to 44%'],
    ['Modelled 35 parts in CATIA V5.', 'past', 'modelled 35 parts in CATIA V5'],
  ] as const)('%j (%s) → %j', (bullet, tense, deed) => {
    expect(deedOf(bullet, tense)).toBe(deed);
  });

  test.each([
    ['React, IndexedDB and a sync protocol', 'past'],
    ['Winner of the hackathon in 2025', 'past'],
    ['Service worker keeps the last timetable', 'past only'],
    ['Used by 60 companies that told us so', 'past only'],
    ['Packed it in 11 MB', 'past'],
    ['Built', 'past'],
    ['Lead nurse on a 14-bed ward', 'present'],
    ['Audits of medium-sized firms', 'past'],
    ['Design system for three apps', 'present'],
    ['Teaching assistant for 3 courses', 'past'],
    ['Wrote the client that 30 teams use to call it', 'past'],
  ] as const)('%j (%s) tells none', (bullet, tense) => {
    expect(deedOf(bullet, tense)).toBeNull();
  });
});

test.each([
  ['Accounts Executive', 'an Accounts Executive'],
  ['HR Generalist', 'an HR Generalist'],
  ['MSc', 'an MSc'],
  ['B.E. in Electronics', 'a B.E. in Electronics'],
  ['UX Designer', 'a UX Designer'],
  ['Unix Administrator', 'a Unix Administrator'],
  ['University Lecturer', 'a University Lecturer'],
  ['Usher', 'an Usher'],
])('%s takes the right article', (noun, phrase) => {
  expect(withArticle(noun)).toBe(phrase);
});

test('years of experience count overlapping roles once and open ones to the date asked for', () => {
  const work = [
    { startDate: '2020-01', endDate: '2021-12' },
    { startDate: '2021-01', endDate: '2022-12' },
    { startDate: '2025-01' },
  ];
  expect(experienceYears({ work }, '2026-06-15')).toBe(4);
  expect(experienceYears({ work: [{ startDate: 'some time' }] }, '2026-06-15')).toBeNull();
  expect(experienceYears({}, '2026-06-15')).toBeNull();
});

describe('the tense of a role that goes on', () => {
  const leads = (...highlights: string[]) =>
    bulletEdits({ work: [{ name: 'Acme', position: 'Fitter', startDate: '2022', highlights }] }).map(
      ({ after }) => (typeof after === 'string' ? after.split(' ')[0] : after),
    );

  test('is the present, unless it tells of something done', () => {
    expect(leads('Responsible for servicing 40 pumps', 'In charge of ordering parts')).toEqual([
      'Service',
      'Order',
    ]);
    expect(
      leads('Responsible for rebuilding 4 pumps, which cut leaks by 30%', 'In charge of ordering parts'),
    ).toEqual(['Rebuilt', 'Ordered']);
    expect(leads('Responsible for servicing 40 pumps', 'Trained 3 helpers')).toEqual(['Serviced']);
  });
});

describe('the reason of an edit names what has changed', () => {
  const reasonFor = (highlight: string): string | undefined =>
    bulletEdits({
      work: [
        { name: 'Acme', position: 'Fitter', startDate: '2019', endDate: '2022', highlights: [highlight] },
      ],
    })[0]?.reason;

  test.each([
    ['Responsible for managing 3 stores', 'Leads with “Managed” instead of “Responsible for”.'],
    ['Handling of customer complaints', 'Leads with “Handled”.'],
    [
      'Successfully closed 40 tickets in order to cut delays',
      'Leads with “Closed”. Says the same in fewer words: “to” for “in order to”, without “Successfully”.',
    ],
    [
      'Prepared bills on a monthly basis',
      'Says the same in fewer words: “monthly” for “on a monthly basis”.',
    ],
    ['Prepared 40 bills', undefined],
  ])('%s', (highlight, reason) => {
    expect(reasonFor(highlight)).toBe(reason);
  });

  test('and which asked-for skills a new order answers', () => {
    const asked = {
      skills: ['SQL', 'Excel'].map((name) => ({
        slug: name.toLowerCase(),
        name,
        must: true,
        weight: 2,
        ruleId: `must-have.${name.toLowerCase()}`,
      })),
      duties: [],
    };
    const edits = orderEdits(
      {
        work: [{ name: 'Acme', highlights: ['Filed papers', 'Wrote reports in SQL and Excel'] }],
        skills: [{ name: 'Tools', keywords: ['Tally', 'Excel'] }],
      },
      asked,
    );
    expect(edits.map(({ reason }) => reason)).toEqual([
      'Moves up what shows SQL and Excel, because this job asks for them.',
      'Names Excel before the others, because this job asks for it.',
    ]);
  });
});
