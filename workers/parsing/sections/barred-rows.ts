import type { Cell, Line } from '../lines.js';

/* Rows of a table in plain text, whose cells bars part: 'Course | School | Year'. */

/** How far apart the columns are put, as the text has no places for them. */
const columnWidth = 100;
const fewest = 2;

/** Whether a bar stands at each border of a line's cells: blanks only set the columns below each other. */
const isBarred = ({ cells }: Line): boolean =>
  cells.every(({ text }, at) => {
    const above = cells[at - 1];
    return above === undefined || text.startsWith('|') || above.text.endsWith('|');
  });

/** A line's cells as the bars in its text part them; a line whose cells are parted by more than bars as it is. */
export function withBarsAsCells(line: Line): Line {
  const whole = line.cells.map(({ text }) => text).join(' ');
  if (line.bullet || !whole.includes('|') || !isBarred(line)) return line;
  const texts = whole.split('|').map((text) => text.trim());
  if (texts[0] === '') texts.shift();
  const cells = texts.flatMap((text, at): Cell[] => {
    const x0 = line.x0 + at * columnWidth;
    const spans = [{ text, bold: line.bold, italic: line.italic }];
    return text === '' ? [] : [{ text, spans, x0, x1: x0 + columnWidth - 1 }];
  });
  return cells.length < fewest ? line : { ...line, cells, text: cells.map(({ text }) => text).join('  ') };
}
