import { expect, test } from '@jest/globals';
import { readSkills } from '../../../workers/parsing/fields/skills.js';
import { plainCell, plainLine } from '../../../workers/parsing/lines.js';
import { readText } from './reading.js';

/** Lines of one cell each, at one edge, with the space above each. */
const list = (...lines: readonly (readonly [string, number])[]) =>
  lines.map(([text, gap]) => plainLine([plainCell(text)], { gap }));

test('where space parts the items, lines that stand closer are one item', () => {
  const lines = list(
    ['Lesson planning', 0.9],
    ['GeoGebra', 0.9],
    ['Classroom', 0.9],
    ['Management', 0.3],
    ['Microsoft Excel', 0.9],
  );
  expect(readSkills(lines, 'Skills')).toEqual([
    { name: 'Skills', keywords: ['Lesson planning', 'GeoGebra', 'Classroom Management', 'Microsoft Excel'] },
  ]);
});

test('a list without such space has an item on each line', () => {
  const lines = list(['Tally', 0.3], ['GST', 0.3], ['Payroll', 0.3]);
  expect(readSkills(lines, 'Skills')).toEqual([{ name: 'Skills', keywords: ['Tally', 'GST', 'Payroll'] }]);
});

test('how well a thing is known is no skill', () => {
  const lines = list(
    ['Photoshop ★★★★☆', 0.3],
    ['Illustrator 80 %', 0.3],
    ['Figma 4/5', 0.3],
    ['MS Excel: Advanced', 0.3],
  );
  expect(readSkills(lines, 'Skills')).toEqual([
    { name: 'Skills', keywords: ['Photoshop', 'Illustrator', 'Figma'] },
    { name: 'MS Excel', level: 'Advanced' },
  ]);
});

test('a name that holds a number keeps it', () => {
  const lines = list(['Web 2.0, 5S, Office 365, 24/7 support', 0.3]);
  expect(readSkills(lines, 'Skills')).toEqual([
    { name: 'Skills', keywords: ['Web 2.0', '5S', 'Office 365', '24/7 support'] },
  ]);
});

test('deeds under the names of skills are no skills', async () => {
  const { skills, otherSections } = await readText(
    'Ruth Abara\nruth@example.com\n\nRELEVANT SKILLS\n\nBookkeeping\n- Reconciled the accounts of three shops, 400 lines a month.\n- Prepared payroll for eighteen people.\n\nFront Office\n- Answered a switchboard of eight lines.\n\nCOMPUTER SKILLS\n- Write SQL\n- Manage calendars in Outlook\n- Excel\n',
  );
  expect(skills?.slice(0, 2)).toEqual([{ name: 'Bookkeeping' }, { name: 'Front Office' }]);
  expect(skills?.[2]?.keywords).toHaveLength(3);
  expect(otherSections).toEqual([
    {
      heading: 'Bookkeeping',
      lines: [
        'Reconciled the accounts of three shops, 400 lines a month.',
        'Prepared payroll for eighteen people.',
      ],
    },
    { heading: 'Front Office', lines: ['Answered a switchboard of eight lines.'] },
  ]);
});
