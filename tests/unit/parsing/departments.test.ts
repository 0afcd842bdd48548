import { expect, test } from '@jest/globals';
import { isPlace, takePlace } from '../../../workers/parsing/fields/places.js';

test.each(['Section Officer – HR', 'Deputy Manager, IT', 'Executive - PR'])(
  'a department behind a title is no country: %s',
  (text) => {
    expect(isPlace(text)).toBe(false);
    expect(takePlace(text)).toEqual({ rest: text, place: null });
  },
);

test.each([
  ['Turin, IT', ''],
  ['Split, HR', ''],
  ['Site Engineer, Rimini, IT', 'Rimini, IT'],
])('the same letters behind a town are: %s', (text, place) => {
  if (place === '') expect(isPlace(text)).toBe(true);
  else expect(takePlace(text).place).toBe(place);
});
