import { expect, test } from '@jest/globals';
import { partedAtRules } from '../../../workers/parsing/layout/parted-words.js';

const spans = (text: string) => [{ text, bold: false, italic: false }];
const fragment = (text: string, x0: number, x1: number) => ({
  text,
  spans: spans(text),
  x0,
  x1,
  y: 100,
  size: 10,
  face: 'Lato #000000',
  page: 0,
});
const upright = (x: number, y0 = 80, y1 = 110) => ({ x0: x, y0, x1: x + 0.5, y1 });

test('words that stand close on both sides of an upright line are two cells', () => {
  const parts = partedAtRules(
    [fragment('01/04/2018 Till date 45,000', 40, 175)],
    [upright(91), upright(92), upright(137)],
  );
  expect(parts.map(({ text }) => text)).toEqual(['01/04/2018', 'Till date', '45,000']);
  expect(parts.map((part) => part.spans.map(({ text }) => text).join(''))).toEqual([
    '01/04/2018',
    'Till date',
    '45,000',
  ]);
});

test.each([
  ['beside the text', upright(30)],
  ['above it', upright(91, 40, 80)],
  ['through a word', upright(60)],
])('a line %s parts nothing', (_, rule) => {
  const whole = fragment('01/04/2018 Till date', 40, 140);
  expect(partedAtRules([whole], [rule])).toEqual([whole]);
});
