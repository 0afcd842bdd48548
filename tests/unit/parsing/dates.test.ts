import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDates, isOnlyDate, takeDates } from '../../../workers/parsing/fields/dates.js';

describe('dates', () => {
  test.each([
    ['Jan 2020 – Present', '2020-01', null],
    ['January 2020 to March 2021', '2020-01', '2021-03'],
    ['2020-01 - 2021-03', '2020-01', '2021-03'],
    ['01/2020 – 12/2021', '2020-01', '2021-12'],
    ['Sept. 2018 — Current', '2018-09', null],
    ['2015-17', '2015', '2017'],
    ['2013 - 2017', '2013', '2017'],
    ['June – August 2021', '2021-06', '2021-08'],
    ["Jun '19 - Jul '20", '2019-06', '2020-07'],
    ['since 2018', '2018', null],
    ['2018 onwards', '2018', null],
    ['Summer 2019', null, '2019'],
    ['15/08/2019 - 01/02/2020', '2019-08', '2020-02'],
    ['April 2021 till date', '2021-04', null],
    ['जनवरी 2020 – वर्तमान', '2020-01', null],
    ['मार्च 2018 से जून 2020', '2018-03', '2020-06'],
    ['May 2017', null, '2017-05'],
  ])('%s', (text, from, to) => {
    expect(findDates(text)).toMatchObject([{ from, to }]);
    expect(isOnlyDate(text)).toBe(true);
  });

  test.each([
    'handled 2200+ tickets',
    'version 3.12',
    'room 1234',
    '+91 98470 12345',
    'raised 1999000 rupees',
  ])('%s holds no date', (text) => expect(findDates(text)).toEqual([]));

  test('a date is taken out with the brackets around it', () => {
    expect(takeDates('Assistant Manager - Finance (April 2021 to Present)').rest).toBe(
      'Assistant Manager - Finance',
    );
  });

  test('what is found is a month or a year, and lies in the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1950, max: 2049 }), (noise, year) => {
        for (const found of findDates(`${noise} ${year} ${noise}`)) {
          for (const value of [found.from, found.to])
            expect(value ?? '2000').toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/);
          expect(found.at).toBeLessThan(found.end);
        }
      }),
    );
  });
});
