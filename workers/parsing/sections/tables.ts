import { findDates, isOnlyDate } from '../fields/dates.js';
import type { Cell, Line } from '../lines.js';

/** A range of dates that needs two lines of its cell. */
function isOneDate(above: string, text: string): boolean {
  const both = `${above} ${text}`;
  const [range, ...others] = findDates(both);
  return isOnlyDate(both) && range?.from !== undefined && range.from !== null && others.length === 0;
}

/** Whether a cell stands under another: both begin, or both end, at one edge. */
const isUnder =
  (cell: Cell) =>
  (above: Cell): boolean =>
    Math.abs(above.x0 - cell.x0) < 3 || (findDates(cell.text).length > 0 && Math.abs(above.x1 - cell.x1) < 3);

/** Whether a row's cells go on with the cells above: each under one, with less space above than rows have. */
function goesOnBelow(above: Line, line: Line, rowGap: number): boolean {
  const full = line.cells.length === above.cells.length;
  if (line.bullet || above.cells.length < 3 || line.gap >= 0.75) return false;
  if (line.cells.length > above.cells.length || (full && line.gap > rowGap - 0.25)) return false;
  return line.cells.every((cell) => {
    const over = above.cells.find(isUnder(cell));
    if (over === undefined || over.spans[0]?.italic !== cell.spans[0]?.italic) return false;
    const next = above.cells[above.cells.indexOf(over) + 1];
    // What is wider than its column, or in another type, tells of the row.
    if (line.gap >= 0.6 && (over.spans[0]?.bold !== cell.spans[0]?.bold || cell.x1 > (next?.x0 ?? Infinity)))
      return false;
    // Without a geometry a cell's letters tell its width.
    if (line.right === Infinity && cell.text.length > (next?.x0 ?? Infinity) - cell.x0) return false;
    return findDates(cell.text).length === 0 || isOneDate(over.text, cell.text);
  });
}

/** A table's row that goes on below: its cells stand under cells of the row above. */
export function mergeWrappedRows(lines: readonly Line[]): Line[] {
  const merged: Line[] = [];
  const rowGap = Math.max(
    0,
    ...lines.filter(({ cells, gap }) => cells.length >= 3 && gap < 3).map(({ gap }) => gap),
  );
  for (const line of lines) {
    const above = merged.at(-1);
    if (above === undefined || !goesOnBelow(above, line, rowGap)) {
      merged.push(line);
      continue;
    }
    const cells = above.cells.map((cell) => {
      const more = line.cells.find((each) => isUnder(each)(cell));
      return more === undefined
        ? cell
        : { ...cell, text: `${cell.text} ${more.text}`, spans: [...cell.spans, blank, ...more.spans] };
    });
    merged[merged.length - 1] = { ...above, cells, text: cells.map((cell) => cell.text).join('  ') };
  }
  return merged;
}

const blank = { text: ' ', bold: false, italic: false };

const tableHead =
  /^(?:name of (?:the )?|month (?:and|&) )?(?:qualification|degree|course|examination|exam|institut|university|board|year|passing|school|college|cgpa|percentage|marks|%|class|stream|specialization|specialisation|standard|score|grade|result|division|subject|discipline|duration|s[lr]?\.? ?no\.?)/iu;
/** Whether a line names the columns of a table of degrees. */
export const isTableHead = (line: Line): boolean =>
  line.cells.length >= 3 &&
  line.cells.filter((cell) => tableHead.test(cell.text.trim())).length >= line.cells.length - 1;

const workTableHead =
  /^(?:name (?:and address )?of (?:the )?)?(?:company|employer|organi[sz]ation|firm|institution|hospital|school|role|designation|position|post|job title|title|(?:nature of )?(?:duties|work|job)|job profile|position and duties|period|duration|dates?|from|to|years?|tenure|experience|location|place|responsibilities|s[lr]?\.? ?no\.?)(?:\s*(?:(?:name|held|worked|of|and)\b|[/&]).*)?$/iu;
/** Whether a line names the columns of a table of jobs. */
export const isWorkTableHead = (line: Line): boolean =>
  line.cells.length >= 3 && line.cells.every((cell) => workTableHead.test(cell.text.trim()));
