import { findDates, isOnlyDate } from '../fields/dates/dates.js';
import { signs } from '../lines.js';

/** Two dates, or one and what says that it goes on. */
export const rangeOfDates = /(?:19|20)\d\d\s*(?:[-\u2010-\u2015]|to\b|till\b|until\b|bis\b)/iu;

const mark = new RegExp(
  String.raw`^(?<indent>[ \t]*)(?:(?<sign>[-*+])\s+|(?<drawn>[${signs}])\s*)(?=\S)`,
  'u',
);
/** Letters of a point that names an entry. */
const longestName = 120;

interface Point {
  index: number;
  indent: number;
  /** Has a range of dates, and room for hardly more, or has one on a line of its own below. */
  dated: boolean;
  below: Point[];
}

/** Lines that a point's name takes before its dates, and those with it. */
const mostBelow = 3;

/** Whether a line of its own below a point, without a mark, says from when to when. */
function isDatedBelow(lines: readonly string[], index: number): boolean {
  const below = lines.slice(index + 1, index + 1 + mostBelow);
  const end = below.findIndex((line) => line.trim() === '' || mark.test(line));
  return below
    .slice(0, end < 0 ? undefined : end)
    .some((line) => isOnlyDate(line.trim()) && findDates(line).some(({ from }) => from !== null));
}

/** The points of one list, those further in, or with another mark than its first, below the one they stand under. */
function nest(lines: readonly string[], from: number, to: number): Point[] {
  const top: Point[] = [];
  const open: Point[] = [];
  let first: string | undefined;
  for (let index = from; index < to; index += 1) {
    const line = lines[index] ?? '';
    const { indent: blanks, sign, drawn } = mark.exec(line)?.groups ?? {};
    if (blanks === undefined) continue;
    first ??= sign ?? drawn;
    const indent = blanks.replace(/\t/gu, '    ').length + (first === (sign ?? drawn) ? 0 : 0.5);
    const isDated = line.length <= longestName && (rangeOfDates.test(line) || isDatedBelow(lines, index));
    const point = { index, indent, dated: isDated, below: [] };
    while (indent <= (open.at(-1)?.indent ?? -1)) open.pop();
    (open.at(-1)?.below ?? top).push(point);
    open.push(point);
  }
  return top;
}

/** Names an entry: has dates and points of its own, or points that have dates. */
const names = ({ dated, below }: Point): boolean =>
  below.some((point) => point.dated) || (dated && below.length > 0);

/** The points of a list that are entries: each is one, or all are dated and one at least is. */
const areEntries = (top: readonly Point[]): boolean =>
  top.some(names) && top.every((point) => point.dated || names(point));

interface List {
  /** The last line before it. */
  above: string;
  from: number;
  to: number;
}

/** Lists end at a line that stands at the margin and is none of their points. */
function listsOf(lines: readonly string[]): List[] {
  const lists: List[] = [];
  let [open, above] = [false, ''];
  lines.forEach((line, index) => {
    const isPoint = mark.test(line);
    if (isPoint && !open) lists.push({ above, from: index, to: lines.length });
    const last = lists.at(-1);
    if (open && last !== undefined && !isPoint && /^\S/u.test(line)) last.to = index;
    open = isPoint || (open && !/^\S/u.test(line));
    if (line.trim() !== '') above = line;
  });
  return lists;
}

/**
 * Points of nested lists that are the entries of a section: '- Employer', below it '- Title (2018–2020)', below that what
 * was done there. Only where all of a list's outer points are; a list below a dated line tells of that.
 */
export function readOutline(lines: readonly string[]): (index: number) => 'entry' | 'role' | null {
  const roles = new Map<number, 'entry' | 'role'>();
  for (const { above, from, to } of listsOf(lines)) {
    const top = nest(lines, from, to);
    if (rangeOfDates.test(above) || !areEntries(top)) continue;
    for (const entry of top) {
      roles.set(entry.index, 'entry');
      for (const point of entry.below) if (point.dated) roles.set(point.index, 'role');
    }
  }
  return (index) => roles.get(index) ?? null;
}

/** A line without the mark of a point. */
export const withoutMark = (line: string): string => line.replace(mark, '$<indent>');
