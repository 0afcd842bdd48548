import type { Line, Span } from '../lines.js';
import { takeLabel } from './labels.js';
import { isPlace } from './places.js';
import { hasRange } from './wrapping.js';

/* Which line, right below the head of an entry, begins the next. */

/** How a line begins. */
export const startOf = (line: Line): Pick<Span, 'bold' | 'italic'> =>
  line.cells[0]?.spans[0] ?? { bold: false, italic: false };

/** Whether two lines begin in one style. */
function startAlike(line: Line, other: Line): boolean {
  const [one, two] = [startOf(line), startOf(other)];
  return one.bold === two.bold && one.italic === two.italic;
}

/** Space that parts entries beyond the most that stands between the lines of a head, in line heights. */
const moreSpace = 0.2;

/** Names set apart from the lines below them: such a line after these, and after more space, begins the next if either has a date. */
function beginsAnew(line: Line, head: readonly Line[]): boolean {
  const [first, ...others] = head;
  const last = others.at(-1);
  if (first === undefined || last === undefined || !startAlike(first, line)) return false;
  if (![...head, line].some(hasRange)) return false;
  return !startAlike(first, last) && line.gap > Math.max(...others.map(({ gap }) => gap)) + moreSpace;
}

/** A row of a table that names all of a job: what stands below it, after space, begins the next. */
function isBelowWholeRow(line: Line, head: readonly Line[]): boolean {
  const [row, ...others] = head;
  if (row === undefined || others.length > 0 || !hasRange(row) || line.gap <= 1) return false;
  const kinds = row.cells.map(({ text }) => takeLabel(text)?.kind);
  return (
    kinds.includes('position') &&
    kinds.includes('name') &&
    takeLabel(line.text) === null &&
    !isPlace(line.text)
  );
}

const labelBefore = /^\s*(?<label>\p{L}[^:]{1,40}?)\s*:/u;

/** In a form the label of an entry's first line begins each entry. */
function isFirstLabel(line: Line, head: readonly Line[]): boolean {
  const [first, own] = [head[0], line].map((each) => labelBefore.exec(each?.text ?? '')?.groups?.['label']);
  return head.length > 1 && own !== undefined && first?.toLowerCase() === own.toLowerCase();
}

/** Whether a line that could go on with a head begins the next entry: by its look, behind a whole row, or as a form's first. */
export const beginsEntry = (line: Line, head: readonly Line[]): boolean =>
  [beginsAnew, isBelowWholeRow, isFirstLabel].some((begins) => begins(line, head));
