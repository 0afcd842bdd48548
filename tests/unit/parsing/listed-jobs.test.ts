import { describe, expect, test } from '@jest/globals';
import { readText } from './reading.js';

const read = (...lines: string[]) => readText(['Ritu Solanki', 'ritu@example.com', '', ...lines].join('\n'));

describe('jobs that dates introduce', () => {
  test('dates stand for the verb of a sentence', async () => {
    const { work } = await read(
      'WORK EXPERIENCE',
      "Since Nov'18 with Kaveri Looms, Erode as Senior Merchandiser",
      'Key Result Areas:',
      '- Costing with two mills',
      "Jun'12 – Oct'18: with Rangoli Garments, Noida as Trainee",
      '- Stock of trims',
    );
    expect(work).toEqual([
      {
        name: 'Kaveri Looms',
        location: 'Erode',
        position: 'Senior Merchandiser',
        startDate: '2018-11',
        highlights: ['Costing with two mills'],
      },
      {
        name: 'Rangoli Garments',
        location: 'Noida',
        position: 'Trainee',
        startDate: '2012-06',
        endDate: '2018-10',
        highlights: ['Stock of trims'],
      },
    ]);
  });

  test('a duty that names a year, a firm and a part is no job', async () => {
    const { work } = await read(
      'WORK EXPERIENCE',
      'Merchandiser, Kaveri Looms, 2018 – 2021',
      '- In 2019 went with the owner as an interpreter',
    );
    expect(work).toMatchObject([{ highlights: ['In 2019 went with the owner as an interpreter'] }]);
  });

  test('2013 se 2017 tak, and since then until now', async () => {
    const { work } = await read(
      'WORK EXPERIENCE',
      'Driver, Shree Roadlines, Gorakhpur, 2017 se abhi tak',
      'Bus Driver, Sai Travels, Lucknow, 2013 se 2017 tak',
    );
    expect(work?.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ['2017', undefined],
      ['2013', '2017'],
    ]);
  });
});

describe('lists whose points are jobs', () => {
  test('another mark stands further in, and dates may stand below', async () => {
    const { work } = await read(
      '💼 Work Experience',
      '🔹 Senior Tailor – Nawab Boutique, Lucknow',
      '   Jan 2019 - Present',
      '✅ Sherwanis to measure',
      '✅ Two apprentices',
      '🔹 Tailor – Awadh Fashions, Kanpur',
      '   2015 - 2018',
    );
    expect(work).toMatchObject([
      {
        name: 'Nawab Boutique',
        position: 'Senior Tailor',
        startDate: '2019-01',
        highlights: ['Sherwanis to measure', 'Two apprentices'],
      },
      { name: 'Awadh Fashions', position: 'Tailor', startDate: '2015', endDate: '2018' },
    ]);
  });

  test('points below a dated job with marks of two kinds are all its own', async () => {
    const { work } = await read(
      'EXPERIENCE',
      'Tailor, Awadh Fashions, 2015 - 2018',
      '➤ Measured and cut',
      '✓ Kept the books 2016 - 2017',
    );
    expect(work).toMatchObject([{ highlights: ['Measured and cut', 'Kept the books 2016 - 2017'] }]);
  });
});

describe('forms', () => {
  test('the label of the first line begins each study', async () => {
    const { education } = await read(
      'EDUCATION',
      '',
      'Degree: B.Com',
      'College: Avadh Girls College',
      'Year of Passing: 2015',
      'Percentage: 63.4',
      '',
      'Degree: HSC',
      'Board: UP Board',
      'Year of Passing: 2012',
      'Percentage: 71.2',
    );
    expect(education).toEqual([
      { institution: 'Avadh Girls College', studyType: 'B.Com', endDate: '2015', score: '63.4' },
      { institution: 'UP Board', studyType: 'HSC', endDate: '2012', score: '71.2' },
    ]);
  });

  test('a town before its code, a state behind', async () => {
    const { basics } = await read(
      'PERSONAL',
      'Present Address: 14, Mill Road, Tirupur – 641602, Tamil Nadu',
      'Linguistic Abilities: Tamil, Hindi',
    );
    expect(basics?.location).toEqual({
      address: '14, Mill Road',
      postalCode: '641602',
      city: 'Tirupur',
      region: 'Tamil Nadu',
    });
  });

  test('a citation as medicine writes it', async () => {
    const { publications } = await read(
      'PUBLICATIONS',
      '1. Solanki R, Pai SK. Seams of the upper arm after burns. J Tailor Med. 2018;12(3):44-9.',
    );
    expect(publications).toEqual([
      {
        name: 'Seams of the upper arm after burns',
        publisher: 'J Tailor Med. 2018;12(3):44-9',
        releaseDate: '2018',
        summary: 'Solanki R, Pai SK',
      },
    ]);
  });
});
