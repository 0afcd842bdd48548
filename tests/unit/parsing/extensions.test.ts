import { expect, test } from '@jest/globals';
import { findExtensions } from '../../../workers/parsing/fields/extensions.js';

test.each([
  ['Notice Period: 30 days', { noticePeriodDays: 30 }],
  ['NP: 2 months', { noticePeriodDays: 60 }],
  ['Notice Period - 15 days or less', { noticePeriodDays: 15 }],
  ['Notice period: 30-45 days', { noticePeriodDays: 45 }],
  ["Currently on 90 days' notice", { noticePeriodDays: 90 }],
  ['Notice period : One month', { noticePeriodDays: 30 }],
  ['Immediate joiner', { noticePeriodDays: 0 }],
  ['Availability: Immediately', { noticePeriodDays: 0 }],
  ['नोटिस अवधि: ३० दिन', { noticePeriodDays: 30 }],
  ['Serving notice till 15 Dec', { lastWorkingDay: '15 Dec' }],
  ['LWD: 15 Dec 2024', { lastWorkingDay: '2024-12-15' }],
  ['CTC: 12.5 LPA', { currentCtcLpa: 12.5 }],
  ['Current CTC - ₹8,50,000', { currentCtcLpa: 8.5 }],
  ['CCTC 7.2 LPA | ECTC 10 LPA', { currentCtcLpa: 7.2, expectedCtcLpa: 10 }],
  ['Exp. CTC: 18 Lacs', { expectedCtcLpa: 18 }],
  ['Present salary: Rs. 45,000 per month', { currentCtcLpa: 5.4 }],
  ['Current/Expected CTC: 12/15 LPA', { currentCtcLpa: 12, expectedCtcLpa: 15 }],
  ['Expected CTC: 15-18 LPA', { expectedCtcLpa: 15 }],
  ['Expected salary: ₹1.2 Cr', { expectedCtcLpa: 120 }],
  ['वर्तमान वेतन: ₹6 लाख', { currentCtcLpa: 6 }],
  ['Preferred Locations: Pune, Mumbai / Remote', { preferredLocations: ['Pune', 'Mumbai', 'Remote'] }],
  ['Job location preference - Kochi or Chennai', { preferredLocations: ['Kochi', 'Chennai'] }],
  ['Willing to relocate to Mumbai or Hyderabad.', { preferredLocations: ['Mumbai', 'Hyderabad'] }],
  ['DOB: 05/07/1995', { dateOfBirth: '1995-07-05' }],
  ['Date of Birth : 9th September 1978', { dateOfBirth: '1978-09-09' }],
  ['Geburtsdatum: 04.11.1990', { dateOfBirth: '1990-11-04' }],
  ['जन्म तिथि: १२ मार्च १९९०', { dateOfBirth: '1990-03-12' }],
])('%s', (text, values) => expect(findExtensions(text).values).toEqual(values));

test.each([
  'Current CTC: 45,000',
  'Expected CTC: Negotiable',
  'Current package: 12 modules',
  'Expected salary: $120,000',
  'Managed the notice board for 30 days',
  'Served a package of 12 courses',
  'Willing to work in a team',
])('%s tells nothing of these', (text) => expect(findExtensions(text).values).toEqual({}));

test('hostile text takes no time', () => {
  // Of the processor: others may be at work on the machine.
  const start = process.cpuUsage().user;
  for (const part of [
    'current ctc ',
    'notice period ',
    'ctc: ',
    'preferred location ',
    '1,',
    'born ',
    '  ',
    '- ',
  ])
    findExtensions(part.repeat(20_000));
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(4_000);
});
