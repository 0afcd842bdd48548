import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDates, isOnlyDate, takeDates } from '../../../workers/parsing/fields/dates/dates.js';

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
    ["Jan '20 – Mar '21", '2020-01', '2021-03'],
    ["Jul'19 – till date", '2019-07', null],
    ['Jan 2020 - to date', '2020-01', null],
    ['Aug 2018 to till date', '2018-08', null],
    ['Mar – Sep 2020', '2020-03', '2020-09'],
    ['March to September 2020', '2020-03', '2020-09'],
    ['Q3 2021', null, '2021'],
    ['Q1 2020 – Q3 2021', '2020', '2021'],
    ['Winter 2019/20', '2019', '2020'],
    ['2019-20', '2019', '2020'],
    ['2018/19', '2018', '2019'],
    ['2010-11', '2010', '2011'],
    ['2010-11 to 2012-05', '2010-11', '2012-05'],
    ['FY 2014-15 to FY 2018-19', '2014', '2019'],
    ['2014-15 to 2018-19', '2014', '2019'],
    ['2009-10 – 2012-13', '2009', '2013'],
    ['F.Y. 2010-11 to F.Y. 2011-12', '2010', '2012'],
    ['FY 2017 – FY 2021', '2017', '2021'],
    ['FY 2011-12 to date', '2011', null],
    ['2019-20 till date', '2019', null],
    ['Financial year: 2016/17', '2016', '2017'],
    ['2010-11 to 2011-12', '2010-11', '2011-12'],
    ['05/19 – 08/21', '2019-05', '2021-08'],
    ['05/2019-now', '2019-05', null],
    ['06.2017 – 12.2019', '2017-06', '2019-12'],
    ['08/15/2019', null, '2019-08'],
    ['15-Jan-2020 to 20-Mar-2021', '2020-01', '2021-03'],
    ['Jan 15, 2020 – Mar 3, 2021', '2020-01', '2021-03'],
    ['2020 Jan – 2021 Mar', '2020-01', '2021-03'],
    ['Mar-19 to Aug-21', '2019-03', '2021-08'],
    ['w.e.f. 12.05.2019', '2019-05', null],
    ['2019 – Jun 2021', '2019', '2021-06'],
    ['जुलाई २०१७ – मार्च २०२१', '2017-07', '2021-03'],
    ['फ़रवरी 2019 से वर्तमान तक', '2019-02', null],
    ['२०१५ से २०१९ तक', '2015', '2019'],
    ['März 2018 – heute', '2018-03', null],
    ['seit Oktober 2019', '2019-10', null],
    ['1. Mai 2017 bis 30. Juni 2019', '2017-05', '2019-06'],
    ['janv. 2018 – août 2020', '2018-01', '2020-08'],
    ["de février 2018 à aujourd'hui", '2018-02', null],
    ['depuis septembre 2021', '2021-09', null],
    ['enero de 2018 – actualidad', '2018-01', null],
    ['mar. 2016 a dic. 2019', '2016-03', '2019-12'],
    ['desde 2019', '2019', null],
    ['gennaio 2019 – oggi', '2019-01', null],
    ['dal 2015 al 2018', '2015', '2018'],
    ['fevereiro de 2017 até o momento', '2017-02', null],
    ['setembro 2018 – outubro 2020', '2018-09', '2020-10'],
    ['maart 2018 – heden', '2018-03', null],
    ['van 2016 tot 2019', '2016', '2019'],
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
    'open 24/7 with 1/2 the staff',
    'grew by 05/19 of the plan',
  ])('%s holds no date', (text) => expect(findDates(text)).toEqual([]));

  test.each([
    ['Real Estate 2019 – 2021', 'Real Estate'],
    ['Team of 5 - 2020', 'Team of 5'],
    ['Class of 2019', ''],
    ['Banco de Crédito, enero de 2018 – actualidad', 'Banco de Crédito'],
    ['von 2016 bis 2019', ''],
    ['Award, 2018 and 2019', 'Award, and'],
  ])('%s without its dates is %s', (text, rest) => expect(takeDates(text).rest).toBe(rest));

  test('months are never invented', () => {
    for (const text of [
      'Team of 5 - 2020',
      'Summer 2019',
      'Q3 2021',
      '2019 - 12 stores',
      'Mid-2018',
      'may 20 2020 items',
    ])
      expect(
        findDates(text)
          .flatMap(({ from, to }) => [from, to])
          .filter((each) => (each?.length ?? 0) > 4),
      ).toEqual(text.startsWith('may') ? ['2020-05'] : []);
  });

  test.each(['Batch of 2019 - 60', '2019 – 45 people', '2019 - 21 shops in two towns'])(
    'what is counted behind a year is no other year: %s',
    (text) => expect(findDates(text)).toMatchObject([{ from: null, to: '2019' }]),
  );

  test('a long run of marks takes no time', () => {
    // Of the processor: others may be at work on the machine.
    const start = process.cpuUsage().user;
    for (const run of ['-', '1-', 'jan ', '2020-', ' 2019 to ', '–', 'FY ', ' 2019-20 to ', ' FY 2019   '])
      takeDates(`${run.repeat(20_000)} 2020 ${run.repeat(20_000)}`);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(4_000);
  });

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
