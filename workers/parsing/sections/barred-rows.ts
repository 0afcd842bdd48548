import type { Cell, Line } from '../lines.js';

/* Rows of a table in plain text, whose cells bars part: 'Course | School | Year'. */

/** How far apart the columns are put, as the text has no places for them. */
const columnWidth = 100;
const fewest = 2;

/** A line's cells as the bars in its only cell part them; any other line as it is. */
export function withBarsAsCells(line: Line): Line {
  const [only, ...others] = line.cells;
  if (only === undefined || others.length > 0 || line.bullet || !only.text.includes('|')) return line;
  const texts = only.text.split('|').map((text) => text.trim());
  if (texts[0] === '') texts.shift();
  const cells = texts.flatMap((text, at): Cell[] => {
    const x0 = line.x0 + at * columnWidth;
    const spans = [{ text, bold: line.bold, italic: line.italic }];
    return text === '' ? [] : [{ text, spans, x0, x1: x0 + columnWidth - 1 }];
  });
  return cells.length < fewest ? line : { ...line, cells, text: cells.map(({ text }) => text).join('  ') };
}
