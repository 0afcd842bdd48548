import { describe, expect, test } from '@jest/globals';
import { prove } from '../../../workers/writing/proof/prove.js';

interface Around {
  readonly position?: string;
  readonly posting?: string;
}

function judged(before: string, after: string, { position = 'Assistant', posting }: Around = {}) {
  return prove(after, {
    own: [{ path: '/work/0/highlights/0', entry: '/work/0', text: before }],
    context: [{ path: '/work/0/position', entry: '/work/0', text: position }],
    jobDescription: null,
    ...(posting === undefined ? {} : { posting }),
  });
}

describe('what the job asks for in other words', () => {
  const posting = 'We look for: resolving queries, counselling of members, stock audits.';

  test.each([
    ['Answered 60 calls a day about loans', 'Answered 60 loan queries by phone a day'],
    ['Explained yoga batches to members', 'Counselled members on yoga batches'],
  ])('may be told in them: %j → %j', (before, after) => {
    expect(judged(before, after, { posting }).failures).toEqual([]);
  });

  test('but has to be told of', () => {
    expect(judged('Counted stock in March', 'Carried out stock audits in March', { posting }).ok).toBe(false);
  });
});

test.each([
  ['a span', 'Led 9 guards in two shifts', 'Led nine guards over two shifts'],
  [
    'two groups',
    'Guided 12 masons and 4 plumbers on site',
    'Guided a workforce of 12 and four plumbers on site',
  ],
  ['wheels', 'Carried tiffin boxes by bike', 'Carried tiffin boxes on a two-wheeler'],
  [
    'letters written out',
    'Kept the books under the guidance of a CA',
    'Kept the books, guided by a Chartered Accountant',
  ],
  ['what carries a name', 'Billed guests on POS at the cafe', 'Billed guests on the POS system at the cafe'],
  ['countries', 'Served tourists from Spain and France', 'Served Spanish and French tourists'],
  [
    'a share reached',
    'Taught biology to class 10 with 91% results',
    'Taught class 10 biology, achieving 91% results',
  ],
  [
    'issues behind a thing',
    'Closed tickets on routers and scanners',
    'Closed tickets on router and scanner issues',
  ],
  [
    'a deed by its noun',
    'Tested cement and steel bars by hand press',
    'Performed testing of cement and steel bars by hand press',
  ],
  ['an evening class', 'Taught a pottery class in the evening', 'Taught an evening pottery class'],
  ['months of a year', 'Collected dues of 9 lakh in one year', 'Recovered dues of 9 lakh in 12 months'],
  ['a span of one', 'Opened 4 shops in one year', 'Opened four shops within a year'],
  [
    'directing someone somewhere',
    'Guided patients to the right counter',
    'Directed patients to the correct counter',
  ],
  ['half a month', 'Changed the window display every 15 days', 'Changed window displays fortnightly'],
  [
    'what was taken',
    'Took daily backups of 12 databases and tuned queries',
    'Performed daily backups of 12 databases and tuned queries',
  ],
  ['abbreviations in the plural', 'Soldered parts on PCBs', 'Soldered PCB parts'],
  ['a fleet', 'Looked after 14 buses', 'Took care of a fleet of 14 buses'],
  ['a post that is published', 'Uploaded 2 games to the store', 'Published two games on the store'],
  [
    'what was read first',
    'Wrote notes on farm laws after reading state websites',
    'Researched state websites and wrote notes on farm laws',
  ],
  ['a hired team', 'Recruited 20 agents in Salem', 'Built a team of 20 agents in Salem'],
  ['small words in letters', 'Drew parts and made the BOM', 'Drew parts and prepared the bill of materials'],
  ['an hour', 'Opened the stall at 5 am', 'Opened the stall at 5 a.m.'],
  [
    'after that is no time',
    'Looked after room decoration for 20 feasts',
    'Managed room decoration for 20 feasts',
  ],
])('%s is the same: %j → %j', (_, before, after) => {
  expect(judged(before, after).failures).toEqual([]);
});

test('at a hospital a bill is a patient’s', () => {
  const after = 'Printed patient discharge bills and took payments at the desk';
  const position = 'Hospital Clerk';
  const before = 'Printed discharge bills and took payments at the desk';
  expect(judged(before, after, { position }).ok).toBe(true);
  expect(judged(before, after).ok).toBe(false);
});

test.each([
  ['Treated heart patients in 4 wards', 'Treated cardiac patients in 4 wards'],
  ['Loaded bags on 10 flights each night', 'Loaded luggage on 10 flights each night'],
  ['Took rates from 3 vendors for paper', 'Obtained quotations from 3 vendors for paper'],
  ['Fed sick cows and goats', 'Cared for unwell cows and goats by feeding them'],
  ['Solved pupils’ doubts after class', 'Clarified pupils’ doubts after class'],
])('a plain word may become the one of the trade: %j → %j', (before, after) => {
  expect(judged(before, after).failures).toEqual([]);
});

test('who leads by title has supervised whom they took along', () => {
  const before = 'Took 6 loaders to each house';
  const after = 'Supervised six loaders at each house';
  expect(judged(before, after, { position: 'Move Supervisor' }).ok).toBe(true);
  expect(judged(before, after, { position: 'Loader' }).ok).toBe(false);
});

test.each([
  ['Treated cardiac patients in 4 wards', 'Treated kidney patients in 4 wards'],
  ['Led 9 guards', 'Led over nine guards'],
  ['Led 9 guards in two shifts', 'Led nine guards in over two shifts'],
  ['Carried tiffin boxes by bike', 'Carried tiffin boxes on a four-wheeler'],
  ['Kept the books under the guidance of a CA', 'Kept the books as a Chartered Secretary'],
  ['Served tourists from Spain and France', 'Served tourists in Spanish and French'],
  ['Taught a pottery class in the evening', 'Taught one pottery class an evening'],
  ['Collected dues in 12 months', 'Collected dues within six months'],
  ['Directed to the counter by patients', 'Directed 12 nurses at the counter'],
  ['Took part in fire drills with 20 cadets', 'Conducted fire drills with 20 cadets'],
  ['Opened job cards for 30 bikes', 'Opened job cards for 30 cars'],
  ['Looked after buses', 'Looked after a fleet of buses'],
  ['Sold two-wheeler loans to farmers', 'Sold car loans to farmers'],
  ['Taught biology to class 10', 'Taught class 10 biology, achieving top results'],
])('what says more is not: %j → %j', (before, after) => {
  expect(judged(before, after).ok).toBe(false);
});
