import { expect, test } from '@jest/globals';
import { type Line, plainCell, plainLine } from '../../../workers/parsing/lines.js';
import { toSections } from '../../../workers/parsing/sections/sections.js';

const line = (text: string, rest: Partial<Line> = {}): Line =>
  plainLine([plainCell(text)], { size: 10, ...rest });
const box = (flow: number, ...texts: string[]): Line[] =>
  texts.map((text, at) => line(text, { flow, bold: at === 0 }));
const boxes = [
  ...box(1, 'CONTACT', '+353 87 000 0462', 'piet@example.nl'),
  ...box(2, 'SKILLS', 'Glazing', 'Puttying', 'Leadwork'),
];
const headed = (size: number): Line[] => [
  line('Piet de Glaszetter', { size: 26, bold: true }),
  line('Somewhere I set glass', { size, bold: true }),
  line('Glazier, 2019 – now'),
  line('Leiden Ramen BV'),
  line('Training', { size, bold: true }),
  line('Diploma in Glazing, 2018'),
];
const headingsOf = (lines: readonly Line[]): string[] =>
  toSections(lines).flatMap(({ heading }) => (heading === '' ? [] : [heading]));

test('a text has headings of its own type beside boxes that have theirs', () => {
  expect(headingsOf([...headed(12), ...boxes])).toEqual([
    'Somewhere I set glass',
    'Training',
    'CONTACT',
    'SKILLS',
  ]);
});

test('what is no larger than the text, or names what somebody is, is none', () => {
  expect(headingsOf([...headed(10), ...boxes])).not.toContain('Somewhere I set glass');
  const titled = headed(12).map((each) =>
    each.size === 12 && each.text !== 'Training' ? { ...each, text: 'Master Glazier' } : each,
  );
  expect(headingsOf([...titled, ...boxes])).not.toContain('Master Glazier');
});
