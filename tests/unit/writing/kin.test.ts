import { describe, expect, test } from '@jest/globals';
import { coinedVerbsIn } from '../../../workers/writing/proof/vocabulary/coined-verbs.js';
import { factsOf } from '../../../workers/writing/proof/facts.js';
import { isOneFamily } from '../../../workers/writing/proof/kin/family.js';
import { isWellKnownThing, saysThing, saysVerb } from '../../../workers/writing/proof/kin/kin.js';
import { meantByPhrases } from '../../../workers/writing/proof/vocabulary/phrasal-verbs.js';

const said = (text: string) => factsOf({ path: '/work/0/highlights/0', entry: '/work/0', text });
const none = new Set<string>();

describe('a verb is said', () => {
  test.each([
    ['document', 'Charted every dose'],
    ['reconcile', 'Did the reconciliation of six accounts'],
    ['calculate', 'Worked the VAT out'],
    ['collect', 'Picked keys up from tenants'],
  ])('%s by %j', (base, source) => {
    expect(saysVerb(base, said(source), none)).toBe(true);
  });

  test.each([
    ['calibrate', 'Cleaned glassware'],
    ['sign', 'Filled in certificates'],
    ['prevent', 'Checked levels'],
  ])('%s not by %j', (base, source) => {
    expect(saysVerb(base, said(source), none)).toBe(false);
  });

  test('not by a word that the retelling keeps for itself', () => {
    const source = said('Sent the figures to the bank');
    expect(saysVerb('forward', source, none)).toBe(true);
    expect(saysVerb('forward', source, new Set(['dispatch']))).toBe(false);
  });
});

test('a thing is named by what may stand for it, and by no neighbour', () => {
  expect(saysThing('lorry', said('Drove a truck'), none)).toBe(true);
  expect(saysThing('formwork', said('Checked the shuttering'), none)).toBe(true);
  expect(saysThing('menu', said('Cooked the buffet'), none)).toBe(false);
  expect(isWellKnownThing('menu')).toBe(true);
  expect(isWellKnownThing('turbidity')).toBe(false);
});

test('synonyms of which no table of ours tells are found in WordNet, for what a word often means', () => {
  expect(saysThing('surplus', said('Moved excess stock'), none)).toBe(true);
  expect(saysThing('complicated', said('Escalated complex complaints'), none)).toBe(true);
  expect(saysThing('hospital', said('Visited 15 shops'), none)).toBe(false);
  expect(saysVerb('invent', said('Cleaned machines'), none)).toBe(false);
});

test('words of one family are one, words that only look alike are not', () => {
  expect(isOneFamily('reconcil', 'reconcili')).toBe(true);
  expect(isOneFamily('overnight', 'night')).toBe(true);
  expect(isOneFamily('account', 'count')).toBe(false);
  expect(isOneFamily('art', 'artist')).toBe(false);
});

test('verbs that no table has are seen where one deed joins another', () => {
  expect(coinedVerbsIn('Cooked, brined and plated fish')).toEqual(['brined']);
  expect(coinedVerbsIn('Kept detailed records of unneeded stock')).toEqual([]);
});

test('phrasal verbs mean what single ones say', () => {
  expect(meantByPhrases('Filled the forms in and handed them over')).toEqual(
    expect.arrayContaining(['complete', 'deliver']),
  );
  expect(meantByPhrases('Worked in a shop')).toEqual([]);
});
