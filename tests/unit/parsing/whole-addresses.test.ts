import { describe, expect, test } from '@jest/globals';
import { withWholeAddresses } from '../../../workers/parsing/layout/addresses.js';
import { plainCell, plainLine, type Line } from '../../../workers/parsing/lines.js';

/** Letters that fit on a line of the column. */
const width = 20;

/** The lines of a narrow column, as full as they are long. */
function column(...texts: string[]): Line[] {
  return texts.map((text) => plainLine([plainCell(text)], { right: width, size: 1, flow: 1 }));
}

const whole = (...texts: string[]): string[] => withWholeAddresses(column(...texts)).map(({ text }) => text);

describe('an address that a column breaks is whole', () => {
  test.each([
    [['a.very.long.address@', 'mail.example'], ['a.very.long.address@mail.example']],
    [['a.very.long.address', '@mail.example'], ['a.very.long.address@mail.example']],
    [['asha.rao@mail-server', '.example'], ['asha.rao@mail-server.example']],
    [
      ['a.very.long.address.', 'that.fills.more.lines@', 'an-extremely-long-', 'host.example'],
      ['a.very.long.address.that.fills.more.lines@an-extremely-long-host.example'],
    ],
    [
      ['https://example.com/a', 'verylongpathsegmentoh', 'newithoutanybreak?q=', 'xxxx'],
      ['https://example.com/averylongpathsegmentohnewithoutanybreak?q=xxxx'],
    ],
    [['linkedin.com/in/rohi-', '2017'], ['linkedin.com/in/rohi-2017']],
    [
      ['gitlab.example.com/g', 'elsang (GitLab)'],
      ['gitlab.example.com/gelsang', '(GitLab)'],
    ],
  ])('%j', (lines, wanted) => {
    expect(whole(...lines)).toEqual(wanted);
  });

  test('in its last cell, with its spans', () => {
    const [line] = withWholeAddresses(column('asha.rao.of.pune@ex', 'ample.com'));
    expect(line?.cells.at(-1)?.text).toBe('asha.rao.of.pune@example.com');
    expect(line?.cells[0]?.spans.map(({ text }) => text).join('')).toBe('asha.rao.of.pune@example.com');
  });
});

describe('two things stay two', () => {
  test.each([
    [['asha.rao@example.com', 'Pune']],
    [['a.very.long.address.', 'of.mine@mail.example']],
    [['asha.rao@example.com', 'rao.asha@example.com']],
    [['asha.rao@example.com', '+91-90000-00137']],
    [['www.rao-of-pune.com', 'github.com/asha']],
    [['Works on the ledgers', 'of.three.banks']],
    [['a@b.example', 'engineer']],
  ])('%j', (lines) => {
    expect(whole(...lines)).toEqual(lines);
  });

  test('where a bullet or another column begins', () => {
    const [first, second] = column('asha.rao.of.pune@ex', 'ample.com') as [Line, Line];
    expect(withWholeAddresses([first, { ...second, bullet: true }])).toHaveLength(2);
    expect(withWholeAddresses([first, { ...second, flow: 2 }])).toHaveLength(2);
    expect(withWholeAddresses([{ ...first, right: 60 }, second])).toHaveLength(2);
  });
});

test('a town and its region are one place', () => {
  expect(whole('Indore, Madhya', 'Pradesh')).toEqual(['Indore, Madhya Pradesh']);
});
