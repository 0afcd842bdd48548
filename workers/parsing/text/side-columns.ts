import { kindOfHeading } from '../sections/headings.js';

/*
 * A page of two columns that was printed as text: what stands side by side on a line belongs to two texts, of which
 * each has its own headings.
 */

/** A line as its two columns have it; null where it runs across both. */
type Row = readonly [left: string, right: string] | null;

/** Headings below each other that make a column, and those of the other. */
const leastHeadings = 2;
/** The narrowest column, and the longest heading. */
const narrowest = 10;
const longestHeading = 40;
/** Letters by which marks of points and wrapped lines stand before or behind the heading of their column. */
const slack = 4;
/** Edges that are tried. */
const mostEdges = 4;
/** The share of the right column's lines that begin at its edge. */
const leastAligned = 0.75;

const isHeading = (text: string): boolean =>
  text.length <= longestHeading && !/[:,]$/u.test(text.trim()) && kindOfHeading(text) !== null;

/** Where the last thing of a line begins, behind two blanks or more. */
function lastCell(line: string): { x: number; text: string } {
  const at = Math.max(line.trimEnd().lastIndexOf('  '), line.lastIndexOf('\t'));
  const text = line.slice(at < 0 ? 0 : at).trim();
  return { x: line.lastIndexOf(text), text };
}

/** The left edges at which two headings or more stand behind something else or far in. */
function edgesOf(lines: readonly string[]): number[] {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const { x, text } = lastCell(line);
    if (x >= narrowest && isHeading(text)) counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= leastHeadings)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostEdges)
    .map(([x]) => x);
}

/** A line parted before an edge: at the edge, or at two blanks nearby. */
function partAt(line: string, edge: number): Row {
  for (const x of [edge, edge - 1, edge - 2, edge - 3, edge - slack]) {
    const before = line.slice(0, x);
    if (line.length <= x || before.endsWith('  ')) return [before, line.slice(x)];
    if (before.trim() === '') return ['', line.slice(x)];
  }
  return null;
}

const filled = (texts: readonly string[]): string[] => texts.filter((text) => text.trim() !== '');

/** The rows from the first line on that keep to an edge, from below what runs across both above the first heading. */
function regionAt(
  lines: readonly string[],
  edge: number,
): { from: number; rows: (readonly [string, string])[] } {
  const rows = lines.map((line) => partAt(line, edge));
  const isHead = (row: Row, at: number): boolean =>
    row === null ? isHeading(lines[at]?.trim() ?? '') : row.some((text) => isHeading(text.trim()));
  const head = rows.findIndex(isHead);
  const from = rows.slice(0, Math.max(0, head)).lastIndexOf(null) + 1;
  const to = rows.findIndex((row, at) => at >= from && row === null);
  return { from, rows: rows.slice(from, to < 0 ? rows.length : to).filter((row) => row !== null) };
}

/** Whether both columns have headings of their own, and the right one an edge. */
function areColumns(rows: readonly (readonly [string, string])[]): boolean {
  const [left, right] = [filled(rows.map(([text]) => text)), filled(rows.map(([, text]) => text))];
  const headings = (texts: readonly string[]): number =>
    texts.filter((text) => isHeading(text.trim())).length;
  const aligned = right.filter((text) => text.search(/\S/u) <= 2 * slack);
  return (
    headings(left) > 0 && headings(right) >= leastHeadings && aligned.length >= leastAligned * right.length
  );
}

/** One column's lines without the blanks that only the other's lines leave in it. */
function closedUp(column: readonly string[]): string[] {
  const gaps: number[] = [];
  let blanks = 0;
  for (const text of column) {
    if (text.trim() === '') blanks += 1;
    else {
      gaps.push(blanks);
      blanks = 0;
    }
  }
  const usual = gaps.slice(1).toSorted((one, other) => one - other)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  let at = 0;
  return filled(column).flatMap((text) => {
    const gap = gaps[at] ?? 0;
    at += 1;
    return gap > usual ? ['', text] : [text];
  });
}

/** What stands above a column's first heading, and the rest. */
function parted(column: readonly string[]): { head: string[]; rest: string[] } {
  const at = column.findIndex((text) => isHeading(text.trim()));
  const end = at < 0 ? column.length : at;
  return { head: closedUp(column.slice(0, end)), rest: closedUp(column.slice(end)) };
}

/** The lines of two columns one after the other: who it is about, then the narrower one, then what goes on below. */
export function withoutSideColumns(lines: readonly string[]): readonly string[] {
  for (const edge of edgesOf(lines)) {
    const { from, rows } = regionAt(lines, edge);
    if (!areColumns(rows)) continue;
    const columns = [rows.map(([left]) => left), rows.map(([, right]) => right)];
    const start = (column: readonly string[]): number => column.findIndex((text) => text.trim() !== '');
    const letters = (column: readonly string[]): number => column.join('').replace(/\s/gu, '').length;
    const heads = columns
      .toSorted((one, other) => start(one) - start(other))
      .flatMap((column) => ['', ...parted(column).head]);
    const rests = columns
      .toSorted((one, other) => letters(one) - letters(other))
      .flatMap((column) => ['', ...parted(column).rest]);
    return [...lines.slice(0, from), ...heads, ...rests, ...lines.slice(from + rows.length)];
  }
  return lines;
}
