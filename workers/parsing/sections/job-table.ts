import { findDates } from '../fields/dates/dates.js';
import { kindsOfColumn } from '../lexicon/columns.js';
import type { Cell, Line } from '../lines.js';
import { isOneDate } from './tables.js';

/** Space above a line, in line heights, that parts the rows of a table. */
const rowGap = 0.6;
const tellsDuties = ({ text }: Cell): boolean => kindsOfColumn(text)[0] === 'duties';
/** A column of titles and employers: lines of its cells are each for themselves. */
const isOfTwo = ({ text }: Cell): boolean => kindsOfColumn(text)[0] === 'job';
const mark = /^\s*[•▪◦●○■‣–-]\s+/u;

interface Row {
  first: Line;
  cells: Cell[];
  /** The other name, from a column of titles and employers. */
  below: Line[];
  /** What tells of the job, from its own column. */
  told: Line[];
}

const alone = (line: Line, cell: Cell, gap: number): Line => ({
  ...line,
  text: cell.text,
  cells: [cell],
  x0: cell.x0,
  gap,
});

const merged = (a: Cell, b: Cell): Cell => ({
  ...a,
  text: `${a.text} ${b.text}`,
  spans: [...a.spans, { text: ' ', bold: false, italic: false }, ...b.spans],
});

/** The column that a cell stands in. */
function columnOf(cell: Cell, head: Line): Cell | undefined {
  return head.cells.findLast((column) => cell.x0 >= column.x0 - 3);
}

/** Whether a line begins the next row of a table: it has a first cell, and space above or a date of its own. */
function beginsRow(line: Line, head: Line, row: Row | undefined): boolean {
  const [cell] = line.cells;
  if (cell === undefined || columnOf(cell, head) !== head.cells[0]) return false;
  if (row === undefined || line.gap >= rowGap) return true;
  const dates = row.cells.find(({ text }) => findDates(text).length > 0);
  const own = line.cells.find(({ text }) => findDates(text).length > 0);
  return own !== undefined && dates !== undefined && !isOneDate(dates.text, own.text);
}

function tell(row: Row, cell: Cell, line: Line): void {
  const text = cell.text.replace(mark, '');
  const last = row.told.at(-1);
  const goesOn = !line.bullet && text === cell.text && last !== undefined;
  if (!goesOn) {
    const own = { ...cell, text, spans: [{ text, bold: false, italic: false }] };
    row.told.push({ ...alone(line, own, 0.4), bullet: text !== cell.text || line.bullet });
    return;
  }
  const whole = `${last.text} ${text}`;
  row.told[row.told.length - 1] = {
    ...last,
    text: whole,
    cells: last.cells.map((each) => ({
      ...each,
      text: whole,
      spans: [{ text: whole, bold: false, italic: false }],
    })),
  };
}

function addTo(row: Row, line: Line, head: Line): void {
  for (const cell of line.cells) {
    const column = columnOf(cell, head);
    const at = row.cells.findIndex((each) => columnOf(each, head) === column);
    const above = row.cells[at];
    if (column !== undefined && tellsDuties(column)) tell(row, cell, line);
    else if (above === undefined) row.cells.push({ ...cell, x0: column?.x0 ?? cell.x0 });
    else if (column !== undefined && isOfTwo(column)) row.below.push(alone(line, cell, 0.1));
    else row.cells[at] = merged(above, cell);
  }
}

function asLines({ first, cells, below, told }: Row): Line[] {
  const text = cells.map((cell) => cell.text).join('  ');
  return [{ ...first, bullet: false, cells, text, gap: Infinity }, ...below, ...told];
}

/**
 * The rows of a table of jobs whose duties have a column of their own: each row a line, and the duties below it.
 * @param lines what stands under the table's head
 */
export function jobRows(lines: readonly Line[], head: Line): Line[] {
  if (!head.cells.some(tellsDuties)) return [...lines];
  const rows: Row[] = [];
  for (const line of lines) {
    if (beginsRow(line, head, rows.at(-1))) rows.push({ first: line, cells: [], below: [], told: [] });
    const row = rows.at(-1);
    if (row !== undefined) addTo(row, line, head);
  }
  return rows.flatMap(asLines);
}
