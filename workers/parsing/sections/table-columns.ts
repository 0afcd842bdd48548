import type { Cell, Line } from '../lines.js';
import { jobRows } from './job-table.js';
import { isWorkTableHead } from './tables.js';

/** What a column's name says that its cells are, as a label that is known in forms; null for numbers of rows. */
const labels: readonly (readonly [RegExp, string | null])[] = [
  [/^(?:s[lr]?\.?|serial)\s*(?:no|number)?\.?$/iu, null],
  [
    /^(?:name (?:and address )?of (?:the )?)?(?:company|employer|organi[sz]ation|firm|institution|hospital|school)/iu,
    'Company',
  ],
  [/^(?:role|designation|position|post|job title|title)(?!.*duties)/iu, 'Designation'],
  [/^(?:location|place)/iu, 'Place'],
];

const startsAt = (a: Cell, b: Cell): boolean => Math.abs(a.x0 - b.x0) < 3;

function labelledCell(cell: Cell, label: string | undefined): Cell {
  if (label === undefined) return cell;
  const text = `${label}: ${cell.text}`;
  return { ...cell, text, spans: [{ text, bold: false, italic: false }] };
}

const starts = /^(?:from|start(?:ed|ing)?|joining|date of joining|joined)(?: date)?$/iu;
const ends =
  /^(?:to|till|until|up ?to|end(?:ed|ing)?|leaving|relieving|date of (?:leaving|relieving))(?: date)?$/iu;

/** A row with the two columns of a range of dates as one. */
function withOneRange(row: Line, head: Line): Line {
  const at = row.cells.findIndex((cell, index) => {
    const [own, next] = [cell, row.cells[index + 1]].map((each) =>
      head.cells.find((column) => each !== undefined && startsAt(column, each)),
    );
    return starts.test(own?.text.trim() ?? '') && ends.test(next?.text.trim() ?? '');
  });
  const [from, to] = [row.cells[at], row.cells[at + 1]];
  if (at < 0 || from === undefined || to === undefined) return row;
  const text = `${from.text} – ${to.text}`;
  const cell = { ...from, text, spans: [{ text, bold: false, italic: false }], x1: to.x1 };
  return { ...row, cells: row.cells.toSpliced(at, 2, cell) };
}

/** A row as a form says it: 'Company: …', 'Designation: …'. Cells that no column names stay as they are. */
function asForm(row: Line, head: Line): Line {
  const cells = row.cells.flatMap((cell) => {
    const column = head.cells.find((each) => startsAt(each, cell));
    const found = labels.find(([pattern]) => column !== undefined && pattern.test(column.text.trim()));
    if (found?.[1] === null && /^\d{1,2}[.)]?$/u.test(cell.text)) return [];
    return [labelledCell(cell, found?.[1] ?? undefined)];
  });
  return { ...row, cells, text: cells.map(({ text }) => text).join('  ') };
}

/** The rows of a table of jobs, read by the names of its columns; the head goes. */
export function withColumnNames(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(isWorkTableHead);
  const head = lines[at];
  if (head === undefined) return [...lines];
  const rows = jobRows(lines.slice(at + 1), head).flatMap((line) => {
    if (isWorkTableHead(line)) return [];
    const isRow = line.cells.length >= 3 && line.cells.length <= head.cells.length;
    return [isRow ? asForm(withOneRange(line, head), head) : line];
  });
  return [...lines.slice(0, at), ...rows];
}
