import { expect, test } from '@jest/globals';
import { plainCell, plainLine } from '../../../workers/parsing/lines.js';
import { toSections } from '../../../workers/parsing/sections/sections.js';
import { withUnnamed } from '../../../workers/parsing/sections/unnamed.js';

/** A line of a column in its colour, in points. */
const line = (text: string, flow: number, colour: string, size = 10) =>
  plainLine([plainCell(text)], {
    flow,
    size,
    bold: size > 10,
    face: `Lato #${colour}`,
    gap: size > 10 ? 1.5 : 0.4,
    page: 0,
  });

const main = [
  line('Devika Pillai', 0, '112233', 24),
  line('EXPERIENCE', 0, '112233', 12),
  line('Beekeeper, Nilgiri Honey Ltd., 2015 – 2020', 0, '112233'),
  line('EDUCATION', 0, '112233', 12),
  line('B.Sc., Calicut University, 2014', 0, '112233'),
];
const sidebar = [
  line('WRITE TO ME', 1, 'ffffff', 12),
  line('devika@example.in', 1, 'ffffff'),
  line('+91 90000 00137', 1, 'ffffff'),
  line('MY BAG', 1, 'ffffff', 12),
  line('Python, Terraform, PostgreSQL, Figma', 1, 'ffffff'),
];

test('headings of a sidebar are told by the type of the others, whatever their colour and wording', async () => {
  const sections = await withUnnamed(toSections([...main, ...sidebar]));
  expect(sections.map(({ kind, heading }) => [kind, heading])).toEqual([
    ['head', ''],
    ['work', 'EXPERIENCE'],
    ['education', 'EDUCATION'],
    ['contact', 'WRITE TO ME'],
    ['skills', 'MY BAG'],
  ]);
});

test('what has the type of headings in another colour beside them names entries', () => {
  const names = [line('NILGIRI HONEY', 0, '999999', 12), line('KAPI ROASTERS', 0, '999999', 12)];
  const [name, heading, job, ...others] = main;
  const lines = [name, heading, names[0], job, names[1], job, ...others].filter((each) => each !== undefined);
  expect(toSections(lines).map(({ heading: text }) => text)).toEqual(['', 'EXPERIENCE', 'EDUCATION']);
});
