import { findDates } from '../fields/dates.js';
import type { Line } from '../lines.js';

/** A table's row that goes on below: its cells stand under cells of the row above. */
export function mergeWrappedRows(lines: readonly Line[]): Line[] {
  const merged: Line[] = [];
  for (const line of lines) {
    const above = merged.at(-1);
    const under = (x: number): number => above?.cells.findIndex((cell) => Math.abs(cell.x0 - x) < 3) ?? -1;
    const wraps =
      above !== undefined &&
      !line.bullet &&
      above.cells.length >= 3 &&
      line.cells.length < above.cells.length &&
      line.gap < 0.6 &&
      line.cells.every((cell) => {
        const over = above.cells[under(cell.x0)];
        return over !== undefined && over.spans[0]?.italic === cell.spans[0]?.italic;
      }) &&
      findDates(line.text).length === 0;
    if (!wraps) {
      merged.push(line);
      continue;
    }
    const cells = above.cells.map((cell, index) => {
      const more = line.cells.find((each) => under(each.x0) === index);
      return more === undefined
        ? cell
        : { ...cell, text: `${cell.text} ${more.text}`, spans: [...cell.spans, ...more.spans] };
    });
    merged[merged.length - 1] = { ...above, cells, text: cells.map((cell) => cell.text).join('  ') };
  }
  return merged;
}

const tableHead =
  /^(?:qualification|degree|course|examination|exam|institut|university|board|year|passing|school|college|cgpa|percentage|marks|%|class|stream|specialization|specialisation|standard|score|grade|result)/iu;
/** Whether a line names the columns of a table of degrees. */
export const isTableHead = (line: Line): boolean =>
  line.cells.length >= 3 &&
  line.cells.filter((cell) => tableHead.test(cell.text.trim())).length >= line.cells.length - 1;

const workTableHead =
  /^(?:company|employer|organi[sz]ation|firm|role|designation|position|job title|title|period|duration|dates?|from|to|years?|tenure|location|place|responsibilities|s\.? ?no\.?|sr\.? ?no\.?)(?:\s*(?:name|held|worked|\/|of)\b.*)?$/iu;
/** Whether a line names the columns of a table of jobs. */
export const isWorkTableHead = (line: Line): boolean =>
  line.cells.length >= 3 && line.cells.every((cell) => workTableHead.test(cell.text.trim()));
