/** Two dates, or one and what says that it goes on. */
export const rangeOfDates = /(?:19|20)\d\d\s*(?:[-\u2010-\u2015]|to\b|till\b|until\b|bis\b)/iu;

const mark = /^(?<indent>[ \t]*)[-*+•▪◦]\s+(?=\S)/u;
/** Letters of a point that names an entry. */
const longestName = 120;

interface Point {
  index: number;
  indent: number;
  /** Has a range of dates, and room for hardly more. */
  dated: boolean;
  below: Point[];
}

/** The points of one list, those further in below the one they stand under. */
function nest(lines: readonly string[], from: number, to: number): Point[] {
  const top: Point[] = [];
  const open: Point[] = [];
  for (let index = from; index < to; index += 1) {
    const line = lines[index] ?? '';
    const indent = mark.exec(line)?.groups?.['indent']?.replace(/\t/gu, '    ').length;
    if (indent === undefined) continue;
    const point = { index, indent, dated: line.length <= longestName && rangeOfDates.test(line), below: [] };
    while (indent <= (open.at(-1)?.indent ?? -1)) open.pop();
    (open.at(-1)?.below ?? top).push(point);
    open.push(point);
  }
  return top;
}

/** Names an entry: has dates and points of its own, or points that have dates. */
const names = ({ dated, below }: Point): boolean =>
  below.some((point) => point.dated) || (dated && below.length > 0);

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
    if (rangeOfDates.test(above) || !top.every(names)) continue;
    for (const entry of top) {
      roles.set(entry.index, 'entry');
      for (const point of entry.below) if (point.dated) roles.set(point.index, 'role');
    }
  }
  return (index) => roles.get(index) ?? null;
}

/** A line without the mark of a point. */
export const withoutMark = (line: string): string => line.replace(mark, '$<indent>');
