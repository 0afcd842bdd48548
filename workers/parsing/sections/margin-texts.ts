import type { Line } from '../lines.js';

/* Where headings stand in the margin, what begins in the column beside them is the text, however it looks. */

/** So many headings in the margin make it one. */
const least = 2;
/** Points by which lines of one column may begin apart. */
const slack = 3;

/** Where the text begins beside a heading; null where the heading has its line to itself. */
function textBeside(heading: Line, next: Line | undefined): number | null {
  const isBeside = next?.flow === heading.flow && next.page === heading.page && next.y === heading.y;
  return isBeside && next.x0 > heading.x1 ? next.x0 : null;
}

/**
 * Tells the lines of the text beside headings in the margin.
 * @param isHeading whether a line is a heading by its wording
 */
export function textsBesideMargins(
  lines: readonly Line[],
  isHeading: (line: Line) => boolean,
): (line: Line) => boolean {
  const columns = new Map<number, { inMargin: number; alone: number; text: number }>();
  for (const [at, line] of lines.entries()) {
    if (!isHeading(line)) continue;
    const column = columns.get(line.flow) ?? { inMargin: 0, alone: 0, text: Infinity };
    const text = textBeside(line, lines[at + 1]);
    if (text === null) column.alone += 1;
    else column.inMargin += 1;
    columns.set(line.flow, { ...column, text: Math.min(column.text, text ?? Infinity) });
  }
  return ({ flow, x0 }) => {
    const column = columns.get(flow);
    if (column === undefined || column.inMargin < least || 2 * column.alone > column.inMargin) return false;
    return x0 > column.text - slack;
  };
}
