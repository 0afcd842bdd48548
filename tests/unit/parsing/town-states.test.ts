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
