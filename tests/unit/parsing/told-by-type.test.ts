import { describe, expect, test } from '@jest/globals';
import { findHeadline } from '../../../workers/parsing/fields/names/self-description.js';
import { readWork } from '../../../workers/parsing/fields/work.js';
import { type Line, plainCell, plainLine } from '../../../workers/parsing/lines.js';

/* What a thing is, told by the type that it is set in where its words do not tell. */

const habits = { placesApart: false, titleFirst: null };
type Look = 'bold' | 'plain' | 'italic';

/** A line of a head; what stands beside it is its date. */
function line(text: string, look: Look, gap: number, date?: string): Line {
  const cells = [plainCell(text, 0, { bold: look === 'bold', italic: look === 'italic' })];
  if (date !== undefined) cells.push(plainCell(date, 400));
  return plainLine(cells, { gap, right: 500, size: 10 });
}

/** Two jobs whose words are clear, then some where they are not. */
const jobs = (title: Look, employer: Look, ...others: Line[]): Line[] => [
  line('Staff Nurse', title, 1, '2019 – 2021'),
  line('Sunrise Hospital', employer, 0.2),
  line('Accountant', title, 1, '2017 – 2019'),
  line('Malabar Builders Ltd', employer, 0.2),
  ...others,
];

describe('a name that stands alone', () => {
  test.each<[string, Look, Look, Partial<Record<'name' | 'position', string>>]>([
    ['in the bold of the titles is a title', 'bold', 'italic', { position: 'Time traveller of the company' }],
    ['in the bold of the employers is one', 'plain', 'bold', { name: 'Time traveller of the company' }],
  ])('%s', (_, title, employer, expected) => {
    const work = readWork(
      jobs(title, employer, line('Time traveller of the company', 'bold', 1, '2015 – 2017')),
      habits,
    );
    expect(work[2]).toMatchObject({ ...expected, startDate: '2015', endDate: '2017' });
  });

  test('is what its words say where these are clear', () => {
    const work = readWork(
      jobs('bold', 'italic', line('Kaveri Motors Ltd', 'bold', 1, '2015 – 2017')),
      habits,
    );
    expect(work[2]).toEqual({ name: 'Kaveri Motors Ltd', startDate: '2015', endDate: '2017' });
  });
});

describe('a title and an employer in one line without a mark', () => {
  const twoTypes = (bold: string, plain: string): Line => {
    const cell = plainCell(`${bold} ${plain}`, 0);
    const spans = [
      { text: bold, bold: true, italic: false },
      { text: ` ${plain}`, bold: false, italic: false },
    ];
    return plainLine([{ ...cell, spans }, plainCell('2015 – 2017', 400)], { gap: 1, right: 500, size: 10 });
  };

  test('are two where the capitals end with the bold', () => {
    expect(readWork([twoTypes('PASTRY COOK', 'Bagno Sirena')], habits)).toEqual([
      { position: 'PASTRY COOK', name: 'Bagno Sirena', startDate: '2015', endDate: '2017' },
    ]);
  });

  test('are one where they do not, or no word ends there', () => {
    for (const [bold, plain] of [
      ['Kaveri', 'Motors Ltd'],
      ['TVS', 'Motors Ltd'],
    ] as const)
      expect(readWork([twoTypes(bold, plain)], habits)[0]?.name).toBe(`${bold} ${plain}`);
  });
});

describe('a head without dates', () => {
  test('ends where the next begins, in upright titles over slanted employers', () => {
    const work = readWork(
      jobs(
        'plain',
        'italic',
        line('Clerk', 'plain', 1),
        line('Konkan Depot Ltd', 'italic', 0.2),
        line('Typist', 'plain', 1, '2013 – 2014'),
        line('Deccan Press Ltd', 'italic', 0.2),
      ),
      habits,
    );
    expect(work.slice(2)).toEqual([
      { position: 'Clerk', name: 'Konkan Depot Ltd' },
      { position: 'Typist', name: 'Deccan Press Ltd', startDate: '2013', endDate: '2014' },
    ]);
  });
});

describe('a headline', () => {
  const size = { size: 14, right: 500 };
  const name = plainLine([plainCell('Asha Rao')], { size: 24 });
  const lines = [
    plainLine([plainCell('Keeps the books of small shops in order, the whole year')], size),
    plainLine([plainCell('round, and goes to the tax office for them')], size),
  ];
  const mail = plainLine([plainCell('asha@example.com')], { size: 10 });
  const found = (head: readonly Line[]) => findHeadline(head, { name: 'Asha Rao', line: name });

  test('goes over all lines of its type, to the first of another or to the end of the head', () => {
    const whole =
      'Keeps the books of small shops in order, the whole year round, and goes to the tax office for them';
    expect(found([name, ...lines, mail])).toBe(whole);
    expect(found([name, ...lines])).toBe(whole);
  });

  test('is no contact, no short line, and nothing where no name is', () => {
    const contact = 'asha@example.com, 12 Temple Road, behind the old post office, Mysuru';
    expect(found([name, plainLine([plainCell(contact)], size)])).toBeUndefined();
    expect(found([name, plainLine([plainCell('Keeps books')], size), mail])).toBeUndefined();
    expect(findHeadline([...lines, mail], null)).toBeUndefined();
  });
});
