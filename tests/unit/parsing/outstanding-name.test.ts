import { describe, expect, test } from '@jest/globals';
import type { Named } from '../../../workers/parsing/fields/names/name.js';
import { nameThatStandsOut } from '../../../workers/parsing/fields/names/outstanding-name.js';
import { plainCell, plainLine, type Line } from '../../../workers/parsing/lines.js';

/** A line of a head in its size, in points. */
function line(text: string, size = 10, more: Partial<Line> = {}): Line {
  return plainLine([plainCell(text)], { size, ...more });
}

const below = [
  line('Data Engineer', 12),
  line('asha@example.com'),
  line('Pune, India'),
  line('+91 90000 00137'),
];
const named = (of: Line): Named => ({ name: of.text, line: of });

describe('a name that no rule for names knows', () => {
  test.each([
    ['<b>Robert</b> "Bobby"; DROP TABLE résumés;--'],
    ['Ng Ah Kow @ Kevin'],
    ['Dr.(Mrs) Rao / Iyer, M.S.; F.R.C.S.'],
  ])('is told by its size alone where nothing was found: %s', (name) => {
    const found = nameThatStandsOut(null, [line(name, 26), ...below]);
    expect(found?.name ?? null).toBe(name.includes('@') ? null : name);
  });

  test('is whole over as many lines as it is set in', () => {
    const lines = [line('Maria-Magdalena von und', 24), line('zu der Tann & Söhne', 24)];
    expect(nameThatStandsOut(null, [...lines, ...below])?.name).toBe(
      'Maria-Magdalena von und zu der Tann & Söhne',
    );
  });

  test('wins over what was found below it, and over a part of it', () => {
    const top = line('Þór & Þóra', 26);
    const label = line('Data Engineer', 12);
    expect(nameThatStandsOut(named(label), [top, label, ...below.slice(1)])?.name).toBe('Þór & Þóra');
    const second = line('Sons O’Hara', 26);
    expect(nameThatStandsOut(named(second), [top, second, ...below])?.name).toBe('Þór & Þóra Sons O’Hara');
  });
});

describe('what stands out is no name', () => {
  test.each([
    ['the title of the paper', 'Curriculum Vitae', 26],
    ['a heading', 'Work Experience', 26],
    ['a post', 'Senior Software Engineer', 26],
    ['an address', 'asha@example.com', 26],
    ['a telephone number', '+91 90000 00137', 26],
    ['no word', '— & —', 26],
    ['hardly larger than the text', 'Þór & Þóra', 14],
    ['longer than a name is', `Þór & ${'Þóra '.repeat(30)}`, 26],
  ])('%s', (_, text, size) => {
    expect(nameThatStandsOut(null, [line(text, size), ...below])).toBeNull();
  });

  test('where other lines are as large', () => {
    expect(nameThatStandsOut(null, [line('Þór & Þóra', 20), line('Salary: 10', 18), ...below])).toBeNull();
  });

  test('where it is set in more than three lines', () => {
    const lines = ['Þór', '& Þóra', '& Sons', '& Co'].map((text) => line(text, 26));
    expect(nameThatStandsOut(null, [...lines, ...below, ...below])).toBeNull();
  });
});

test('a name that a label names stays, however small it is', () => {
  const labelled = line('Name: Asha Rao');
  expect(nameThatStandsOut(named(labelled), [line('Þór & Þóra', 26), labelled, ...below])?.line).toBe(
    labelled,
  );
});

test('without anything that stands out, what was found stays, or nothing', () => {
  const found = named(line('Asha Rao'));
  expect(nameThatStandsOut(found, [found.line, ...below])).toBe(found);
  expect(nameThatStandsOut(null, [])).toBeNull();
});
