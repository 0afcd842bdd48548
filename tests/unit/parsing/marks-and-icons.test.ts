import { describe, expect, test } from '@jest/globals';
import { findName } from '../../../workers/parsing/fields/names/name.js';
import { plainCell, plainLine, takeMarker } from '../../../workers/parsing/lines.js';
import { normalizeExtract } from '../../../workers/parsing/normalize.js';
import { readPage } from './reading.js';

const normal = (...texts: readonly string[]) => {
  const lines = [plainLine(texts.map((text) => plainCell(text)))];
  const extract = { lines, links: [], pages: 1, glyphs: 1, unreadableGlyphs: 0, hiddenText: [] };
  return normalizeExtract(extract).lines[0];
};

describe('marks', () => {
  test.each(['✚ Nursed infants', '✪ Won a medal', '➔ Led a shift', '✅ Cut costs', '🔹 Kept books'])(
    'of a point go: %s',
    (text) => {
      expect(takeMarker([plainCell(text)]).bullet).toBe(true);
    },
  );

  test.each(['✆ +91 90000 00137', '✉ asha@example.com', '① First'])('of other things stay: %s', (text) => {
    expect(takeMarker([plainCell(text)]).bullet).toBe(false);
  });
});

describe('a picture before a text', () => {
  test('goes, in each cell', () => {
    const line = normal('▦ 04/2015 - 11/2018', '⚲ Salem');
    expect(line?.cells.map(({ text }) => text)).toEqual(['04/2015 - 11/2018', 'Salem']);
    expect(line?.cells[1]?.spans.map(({ text }) => text).join('')).toBe('Salem');
  });

  test.each(['© 2019 Asha Rao', '№ 5', '°C and humidity', 'Tamil ●●●'])('is no other sign: %s', (text) => {
    expect(normal(text)?.text).toBe(text);
  });
});

describe('a name over two lines', () => {
  const head = (first: string, second: string, colours: readonly [string, string]) => [
    plainLine([plainCell(first)], { size: 28, bold: true, face: `Lato-Bold #${colours[0]}` }),
    plainLine([plainCell(second)], { size: 28, bold: true, face: `Lato-Bold #${colours[1]}` }),
    plainLine([plainCell('asha@example.com')], { size: 9 }),
    plainLine([plainCell('Nashik')], { size: 9 }),
  ];

  test('is whole where each has a colour of its own', () => {
    expect(findName(head('DEVIKA', 'PILLAI', ['112233', 'ffaa00']))?.name).toBe('DEVIKA PILLAI');
  });

  test('is no whole name with words in another colour below it', () => {
    expect(findName(head('DEVIKA PILLAI', 'WEDDING STORIES', ['112233', 'ffaa00']))?.name).toBe(
      'DEVIKA PILLAI',
    );
  });
});

test.each(['जीवन-वृत्त', 'बायो डाटा', 'Bio Data', 'Hoja de Vida'])(
  'the title of the paper is no name: %s',
  (title) => {
    const lines = [
      plainLine([plainCell(title)], { size: 20, bold: true }),
      plainLine([plainCell('Rekha Solanki')], { size: 14, bold: true }),
    ];
    expect(findName(lines)?.name).toBe('Rekha Solanki');
  },
);

test('dates at the edge are those of the heads beside them, and no cards, above a list in two columns', async () => {
  const { resume } = await readPage([
    [40, 70, '!EXPERIENCE'],
    [40, 90, '!Sagar Eye Hospital'],
    [40, 104, 'Optometrist'],
    [40, 118, '- Examined the eyes of some forty people a day, among them many children of schools'],
    [40, 142, '!Netra Clinic'],
    [430, 142, '!March 2018 to June 2021'],
    [40, 156, 'Optician'],
    [40, 170, '- Fitted lenses'],
    [40, 184, '- Kept the stock'],
    [40, 208, '!Drishti Opticals'],
    [430, 208, '!Feb 2017 to Feb 2018'],
    [40, 222, 'Trainee'],
    [40, 236, '- Learnt to grind'],
    [40, 264, '!SKILLS'],
    [40, 284, 'Refraction'],
    [300, 284, 'Retinoscopy'],
    [40, 298, 'Contact lenses'],
    [300, 298, 'Low vision aids'],
    [40, 312, 'Keratometry'],
    [300, 312, 'Orthoptics'],
  ]);
  expect(resume.work).toMatchObject([
    { name: 'Sagar Eye Hospital' },
    { name: 'Netra Clinic', startDate: '2018-03', endDate: '2021-06' },
    { name: 'Drishti Opticals', startDate: '2017-02', endDate: '2018-02' },
  ]);
});

describe('letters of a typeface of signs', () => {
  const skills = ['Welding', 'Casting', 'Turning'];
  const readWith = async (typeface: string, letter: string) => {
    const { resume } = await readPage([[40, 80, '!SKILLS']], (pdf) => {
      skills.forEach((skill, at) => {
        pdf.font(typeface).text(letter, 40, 100 + 16 * at, { lineBreak: false });
        pdf.font('Helvetica').text(skill, 56, 100 + 16 * at, { lineBreak: false });
      });
    });
    return resume.skills?.flatMap(({ keywords = [] }) => keywords);
  };

  test.each(['n', '4', 'l'])('are marks, as %s is', async (letter) => {
    expect(await readWith('ZapfDingbats', letter)).toEqual(skills);
  });

  test('of any other are letters', async () => {
    expect(await readWith('Courier', 'C')).toEqual(['C', 'C', 'C', ...skills]);
  });
});
