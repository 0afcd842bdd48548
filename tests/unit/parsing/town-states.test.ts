import { expect, test } from '@jest/globals';
import { readAddress } from '../../../workers/parsing/fields/places.js';

test.each([
  ['Rue Suffren, Puducherry', { city: 'Puducherry', address: 'Rue Suffren' }],
  ['12, Lawspet, Rue Dumas, Puducherry', { city: 'Puducherry', address: '12, Lawspet, Rue Dumas' }],
  ['Lodhi Road, Delhi', { city: 'Delhi', address: 'Lodhi Road' }],
  ['Auroville, Puducherry', { city: 'Auroville', region: 'Puducherry' }],
  ['Cross Lanes, WV', { city: 'Cross Lanes', region: 'WV' }],
  ['High Court Road, Brisbane', { city: 'Brisbane', address: 'High Court Road' }],
])('a town that is a state, too: %s', (text, place) => expect(readAddress(text)).toEqual(place));

test.each([
  ['Membership No. 402311', null],
  ['MEMBERSHIP NO. 402311', null],
  ['Licence Number 560034', null],
  ['Boise, ID 83702', 'Boise'],
  ['Plot No. 12, Erode 638001', 'Erode'],
])('%s: a number that counts members or licences is no postal code', (text, city) => {
  expect(readAddress(text)?.city ?? null).toBe(city);
});
