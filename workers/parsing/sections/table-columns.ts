import { findDates, isOnlyDate } from '../fields/dates/dates.js';
import { isSchool } from '../fields/degrees.js';
import { isPlace } from '../fields/places.js';
import { organisationScore, roleScore } from '../fields/heads/roles.js';
import { type ColumnKind, kindsOfColumn } from '../lexicon/columns.js';
import type { Cell, Line } from '../lines.js';
import { withBarsAsCells } from './barred-rows.js';
import { jobRows } from './job-table.js';
import { isTableHead, isWorkTableHead } from './tables.js';

/* Tables whose columns have names: each row becomes a row of a form, 'Company: …', by what its columns hold. */

/** A kind of table: how its head is known, and the label that a form has for what its columns hold. */
interface TableKind {
  isHead: (line: Line) => boolean;
  labels: Partial<Record<ColumnKind, string>>;
  /** What a column that no word names is by the looks of its cells. */
  looks: readonly (readonly [ColumnKind, (text: string) => boolean])[];
  /** Columns that stand for another where the table has none of that. */
  insteadOf: readonly (readonly [ColumnKind, ColumnKind])[];
}

const jobs: TableKind = {
  isHead: isWorkTableHead,
  labels: { employer: 'Company', title: 'Designation', place: 'Place' },
  looks: [
    ['title', (text) => roleScore(text) > organisationScore(text)],
    ['employer', (text) => organisationScore(text) > roleScore(text)],
    ['place', isPlace],
  ],
  insteadOf: [
    ['school', 'employer'],
    ['vessel', 'employer'],
    ['degree', 'title'],
  ],
};

const studies: TableKind = {
  isHead: isTableHead,
  labels: {
    degree: 'Degree',
    school: 'Institution',
    board: 'Affiliation',
    place: 'Place',
    score: 'Score',
    aside: 'Affiliation',
  },
  looks: [['school', isSchool]],
  insteadOf: [
    ['employer', 'school'],
    ['board', 'school'],
    ['title', 'degree'],
  ],
};

const startsAt = (a: Cell, b: Cell): boolean => Math.abs(a.x0 - b.x0) < 3;

/** What a column that no word names is: what most of its cells look like. */
function kindByLooks(column: Cell, rows: readonly Line[], looks: TableKind['looks']): ColumnKind | null {
  const texts = rows.flatMap(({ cells }) =>
    cells.filter((cell) => startsAt(column, cell)).map(({ text }) => text),
  );
  const like = looks.find(([, test]) => texts.length > 0 && texts.filter(test).length * 2 > texts.length);
  return like?.[0] ?? null;
}

/** What each column of a table holds: by its name, and by what the other columns are. */
function columnKinds(
  head: Line,
  rows: readonly Line[],
  { labels, looks, insteadOf }: TableKind,
): (ColumnKind | null)[] {
  const named = head.cells.map(({ text }) => kindsOfColumn(text));
  const sure = new Set(named.flatMap((all) => (all.length === 1 ? all : [])));
  const kinds = head.cells.map((column, at): ColumnKind | null => {
    const all = named[at] ?? [];
    const free = all.length === 1 ? all : all.filter((kind) => !sure.has(kind));
    const kind = free.find((each) => each in labels) ?? free[0] ?? all[0];
    return kind ?? kindByLooks(column, rows, looks);
  });
  for (const [kind, other] of insteadOf) {
    const at = kinds.indexOf(kind);
    if (at >= 0 && !kinds.includes(other)) kinds[at] = other;
  }
  // Of two columns of one kind, the first has the name; a division beside the marks is no subject.
  return kinds.map((kind, at) => {
    if (kind === null || !(kind in labels) || kinds.indexOf(kind) === at) return kind;
    return kind === 'score' ? 'aside' : null;
  });
}

const plain = (cell: Cell, text: string): Cell => ({
  ...cell,
  text,
  spans: [{ text, bold: false, italic: false }],
});

interface Table {
  head: Line;
  kinds: readonly (ColumnKind | null)[];
  labels: TableKind['labels'];
}

/** A row as a form says it. Cells that no column names stay as they are, behind the others; numbers of rows go. */
function asForm(row: Line, { head, kinds, labels }: Table): Line {
  const kindOf = (cell: Cell): ColumnKind | null =>
    kinds[head.cells.findIndex((column) => startsAt(column, cell))] ?? null;
  const from = row.cells.find((cell) => kindOf(cell) === 'from');
  const to = row.cells.find((cell) => kindOf(cell) === 'to');
  const isRange = from !== undefined && to !== undefined && findDates(from.text).length > 0;
  const named: Cell[] = [];
  const others: Cell[] = [];
  for (const cell of row.cells) {
    const kind = kindOf(cell);
    const label = kind === null ? undefined : labels[kind];
    if (kind === 'number' && /^\d{1,3}[.)]?$/u.test(cell.text.trim())) continue;
    if (isRange && cell === to) continue;
    if (isRange && cell === from) others.push({ ...plain(from, `${from.text} – ${to.text}`), x1: to.x1 });
    else if (label !== undefined && !isOnlyDate(cell.text)) named.push(plain(cell, `${label}: ${cell.text}`));
    else others.push(cell);
  }
  const cells = [...named, ...others];
  return { ...row, cells, text: cells.map(({ text }) => text).join('  ') };
}

/** Whether a line may be a row of a table: each of its cells stands under a column's name. */
const isRow = (line: Line, head: Line): boolean =>
  line.cells.length >= 2 &&
  !line.bullet &&
  line.cells.length <= head.cells.length &&
  line.cells.filter((cell) => head.cells.some((column) => startsAt(column, cell))).length >= 2;

/** '1  2  3  4' below the names of columns, as public forms count them. */
const countsColumns = ({ cells }: Line): boolean =>
  cells.length >= 3 && cells.every(({ text }, at) => text.trim() === String(at + 1));

function withNames(
  lines: readonly Line[],
  kind: TableKind,
  rowsOf: (lines: readonly Line[], head: Line) => Line[],
): Line[] {
  const at = lines.findIndex(kind.isHead);
  const found = lines[at];
  if (found === undefined) return [...lines];
  const head = withBarsAsCells(found);
  const next = lines.findIndex((line, index) => index > at && kind.isHead(line) && line.text !== found.text);
  const end = next < 0 ? lines.length : next;
  const under = lines
    .slice(at + 1, end)
    .filter((line) => !kind.isHead(line) && !countsColumns(line))
    .map((line) => (head === found ? line : withBarsAsCells(line)));
  const rows = rowsOf(under, head);
  const kinds = columnKinds(
    head,
    rows.filter((line) => isRow(line, head)),
    kind,
  );
  const table = { head, kinds, labels: kind.labels };
  const read = rows.map((line) => (isRow(line, head) ? asForm(line, table) : line));
  return [...lines.slice(0, at), ...read, ...withNames(lines.slice(end), kind, rowsOf)];
}

/** The rows of tables of jobs, read by the names of their columns; the heads go. */
export const withColumnNames = (lines: readonly Line[]): Line[] => withNames(lines, jobs, jobRows);

/** The rows of tables of degrees, read by the names of their columns; the heads go. */
export const withStudyColumns = (lines: readonly Line[]): Line[] =>
  withNames(lines, studies, (rows) => [...rows]);
