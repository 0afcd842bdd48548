import type { Cell, Line } from '../lines.js';
import { findDates, isOnlyDate } from './dates/dates.js';
import { isBodyLabel, labelOf } from './labels.js';
import { says } from './sayings.js';
import { goesOnAsDuty } from './unmarked-points.js';
import { joinWrapped } from './wrapping.js';

/*
 * A table without lines whose last column tells of the job: its rows stand beside those of the head, and are put below it.
 */

/** Points by which cells of one column may begin apart: a mark stands before its text. */
const hang = 16;
/** Rows that begin with a name or a date and have a duty beside it. */
const leastRows = 2;
/** Of the cells of the column, so many must tell of something, or have a mark. */
const leastTelling = 0.5;
/** Space above, in line heights, that parts the rows of a table. */
const rowGap = 0.6;

const mark = /^[•▪◦●○■‣➢*–-]\s+/u;
const tells = (cell: Cell): boolean =>
  mark.test(cell.text) || says({ text: cell.text, cells: [cell], bold: cell.spans[0]?.bold === true });

/** Where the column of duties begins; null where there is none. */
function columnOf(lines: readonly Line[]): number | null {
  const beside = lines.flatMap(({ cells, bullet }) => {
    const last = cells.at(-1);
    const isNamed = cells.slice(0, -1).some(({ text }) => !isOnlyDate(text));
    return bullet || !isNamed || last === undefined || !tells(last) ? [] : [last.x0];
  });
  const x = Math.min(...beside);
  if (beside.length < leastRows || beside.some((each) => each > x + hang)) return null;
  const all = lines.flatMap((line) => line.cells);
  const [column, facts] = [all.filter(({ x0 }) => x0 >= x - 2), all.filter(({ x0 }) => x0 < x - 2)];
  // A form has labels at its left edge, and more than duties beside them.
  const isForm = facts.some(({ text }) => labelOf(text) !== null || isBodyLabel(text));
  const isTelling = column.filter(tells).length >= leastTelling * column.length;
  // Where dates stand at the edge, what stands below them ('40 hours per week') tells no duties either.
  if (column.some(({ text }) => isOnlyDate(text))) return null;
  const isApart = facts.every(({ x1 }) => x1 <= x) && column.every(({ x0 }) => x0 <= x + hang);
  return isForm || !isTelling || !isApart ? null : x - 2;
}

interface Row {
  facts: Line[];
  duties: Line[];
}

const lineOf = (line: Line, cells: readonly Cell[]): Line => ({
  ...line,
  cells,
  text: cells.map(({ text }) => text).join('  '),
  x0: cells[0]?.x0 ?? line.x0,
  x1: cells.at(-1)?.x1 ?? line.x1,
});

const isDated = ({ text }: Line): boolean => findDates(text).some(({ from }) => from !== null);

function addDuty(duties: Line[], line: Line, cell: Cell, isMarked: boolean): void {
  const text = cell.text.replace(mark, '');
  const own = {
    ...lineOf(line, [{ ...cell, text, spans: [{ text, bold: false, italic: false }] }]),
    gap: 0.4,
  };
  const last = duties.at(-1);
  const goesOn = last !== undefined && text === cell.text && (isMarked || goesOnAsDuty(last, own));
  if (!goesOn) {
    duties.push({ ...own, bullet: true });
    return;
  }
  const whole = joinWrapped(last.text, text);
  const cells = [{ ...cell, text: whole, spans: [{ text: whole, bold: false, italic: false }] }];
  duties[duties.length - 1] = { ...lineOf(own, cells), bullet: true };
}

/** Whether what stands beside the duties begins the next row: below space, or with a date of its own. */
const beginsRow = (fact: Line, row: Row): boolean =>
  fact.cells.length > 0 && (fact.gap >= rowGap || (isDated(fact) && row.facts.some(isDated)));

/** Lines with the duties of each row below what stands beside them. */
export function withDutiesBelow(lines: readonly Line[]): Line[] {
  const column = columnOf(lines);
  if (column === null) return [...lines];
  const isMarked = lines.some(({ cells }) => cells.some((cell) => cell.x0 >= column && mark.test(cell.text)));
  const rows: Row[] = [];
  for (const line of lines) {
    const facts = line.cells.filter(({ x0 }) => x0 < column);
    const fact = { ...lineOf(line, facts), right: column };
    let row = rows.at(-1);
    if (row === undefined || beginsRow(fact, row)) {
      row = { facts: [], duties: [] };
      rows.push(row);
    }
    if (facts.length > 0) row.facts.push(fact);
    for (const cell of line.cells.slice(facts.length)) addDuty(row.duties, line, cell, isMarked);
  }
  return rows.flatMap(({ facts, duties }) => [...facts, ...duties]);
}
