import { expect, test } from '@jest/globals';
import { readWork } from '../../../workers/parsing/fields/work.js';
import { plainCell, plainLine } from '../../../workers/parsing/lines.js';

test('a line in larger type than the point above it is a head', () => {
  const right = 300;
  const line = (text: string, size: number, more: object = {}) =>
    plainLine([{ ...plainCell(text), x0: 40, x1: 250 }], { size, right, gap: 0.5, x0: 40, x1: 250, ...more });
  const work = readWork(
    [
      line('Kaveri Tubes Limited', 11, { bold: true }),
      line('Section Officer', 12),
      line('04/2015 - 11/2018', 9),
      line('Lowered the scrap of the rolling mill by a third', 10, { bullet: true }),
      line('Superintendent', 12),
      line('01/2013 - 03/2015', 9),
      line('Wrote the first manual of the mill', 10, { bullet: true }),
    ],
    { placesApart: false, titleFirst: null },
  );
  expect(work).toMatchObject([
    { name: 'Kaveri Tubes Limited', position: 'Section Officer', startDate: '2015-04' },
    { name: 'Kaveri Tubes Limited', position: 'Superintendent', startDate: '2013-01' },
  ]);
});
