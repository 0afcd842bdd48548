import { expect, test } from '@jest/globals';
import { readable } from '../../../workers/pdf/templates/colour.js';

test.each([
  // On white 4.54:1, and enough; on the sidebar's tint too little.
  ['#767676', '#FFFFFF', '#767676'],
  ['#1F3A5F', '#EEF1F6', '#1f3a5f'],
  ['#000000', '#EEF1F6', '#000000'],
])('%s on %s can be read', (colour, ground, shown) => {
  expect(readable(colour, ground).toLowerCase()).toBe(shown);
});

test.each([
  ['#767676', '#EEF1F6'],
  ['#FFEE00', '#FFFFFF'],
  ['#FFFFFF', '#FFFFFF'],
])('%s on %s is darkened, once and for all', (colour, ground) => {
  const shown = readable(colour, ground);
  expect(shown).not.toBe(colour.toLowerCase());
  expect(readable(shown, ground)).toBe(shown);
});
