import type { Cell, Line } from '../lines.js';
import { findDates, isOnlyDate, takeDates } from './dates.js';
import { isBodyLabel, takeLabel } from './labels.js';
import { isDuration } from './units.js';

/** A job, a degree, a project: the lines that name it, and the lines that tell of it. */
export interface Entry {
  head: Line[];
  /** Points of a list, each joined over its line breaks. */
  bullets: string[];
  /** Running text. */
  prose: string[];
}

/** Joins a line that goes on: a hyphen at the break is kept unless it is a soft one. */
export function joinWrapped(before: string, next: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + next;
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(next)) return before + next;
  return `${before} ${next}`;
}

type Role = 'head' | 'bullet' | 'more' | 'prose';

const hasRange = (line: Line): boolean => findDates(line.text).length > 0;

/** Whether a line ends because its next word found no room, so that `next` goes on with its sentence. */
function wrapsInto(line: Line, next: Line): boolean {
  if (line.right === Infinity) return line.text.length > 60;
  // A joined line has its last part's end, which tells too little of its letters' width.
  const perCharacter = Math.max((line.x1 - line.x0) / Math.max(1, line.text.length), 0.42 * line.size);
  const word = (next.text.split(/\s/u)[0] ?? '').length + 1;
  return line.x1 + word * perCharacter > line.right;
}

const startsLow = (line: Line): boolean => /^[\p{Ll}(&+]/u.test(line.text) || /^\d/u.test(line.text);
const endsSentence = (text: string): boolean =>
  /[.!?।]["')\]]?$/u.test(text) && !/\b(?:inc|ltd|co|corp|pvt|llc|etc|jr|sr|[a-z]\.[a-z])\.$/iu.test(text);

/** Running text: long or a sentence, and mostly in small letters. */
function looksLikeProse(line: Line): boolean {
  if (line.cells.length > 1 || line.bold) return false;
  const words = takeDates(line.text).rest.split(/\s+/u);
  const low = words.filter((word) => /^\p{Ll}|^\p{Lo}/u.test(word)).length / words.length;
  return low >= 0.4 && (words.length > 11 || (endsSentence(line.text) && words.length > 2));
}

const endsOpen = /(?:,|&|-|\b(?:of|and|for|the|in|at|de|du|und|y|di|für))$/iu;
/** Of a column that is narrower than this many ems, each full line may go on in the next. */
const narrowColumn = 30;

/** Whether a line of a name goes on in the next line. */
function nameGoesOn(last: Line, line: Line): boolean {
  const alike = last.bold === line.bold && last.italic === line.italic && last.size === line.size;
  const single = last.cells.length === 1 && line.cells.length === 1;
  if (last.right === Infinity || last.bullet || line.bullet || !alike || !single) return false;
  if (line.gap >= 0.7 || hasRange(last) || hasRange(line) || !wrapsInto(last, line)) return false;
  if (takeLabel(line.text, true) !== null || endsSentence(last.text)) return false;
  const narrow = last.right - last.x0 < narrowColumn * last.size;
  return line.bold || narrow || endsOpen.test(last.text) || startsLow(line);
}

/** A name beside its dates that goes on below them: both in one type, the first as wide as the dates let it be. */
function besideDatesGoesOn(last: Line, line: Line): boolean {
  const [name, date, ...others] = last.cells;
  const [below] = line.cells;
  if (name === undefined || date === undefined || below === undefined || others.length > 0) return false;
  if (last.bullet || line.bullet || line.cells.length > 1 || last.right === Infinity) return false;
  const [before, after] = [name.spans.at(-1), below.spans[0]];
  const word = (line.text.split(/\s/u)[0] ?? '').length + 1;
  return (
    isOnlyDate(date.text) &&
    !hasRange(line) &&
    line.gap < 0.7 &&
    Math.abs(below.x0 - name.x0) < 3 &&
    before?.bold === after?.bold &&
    before?.italic === after?.italic &&
    name.x1 + word * 0.5 * line.size > date.x0 - line.size &&
    !looksLikeProse(line)
  );
}

function joinBesideDates(last: Line, line: Line): Line {
  const [name, ...others] = last.cells;
  if (name === undefined) return last;
  const cells = [
    {
      ...name,
      text: joinWrapped(name.text, line.text),
      spans: [...name.spans, blank, ...line.cells.flatMap((cell) => cell.spans)],
    },
    ...others,
  ];
  return withCells(last, cells);
}

const blank = { text: ' ', bold: false, italic: false };

/** A name that needs two lines is one line to what follows. */
function joinWrappedHeads(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const prose = last !== undefined && looksLikeProse(joinLines(last, line));
    if (last !== undefined && !prose && nameGoesOn(last, line))
      joined[joined.length - 1] = joinLines(last, line);
    else if (last !== undefined && besideDatesGoesOn(last, line))
      joined[joined.length - 1] = joinBesideDates(last, line);
    else joined.push(line);
  }
  return joined;
}

/** Marks before names, as on a line of time: what is told below has other marks, or none. */
function withoutHeadMarks(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    if (!line.bullet) return line;
    const next = lines[index + 1];
    const told = next !== undefined && !next.bullet && !wrapsInto(line, next);
    const named = told && line.bold && !next.bold && line.text.length < 80;
    const outer = next?.bullet === true && next.x0 > line.x0 + 6 && hasRange(line);
    return named || outer ? { ...line, bullet: false } : line;
  });
}

const unfinishedDate = /(?:[\u2010-\u2015-]|\bto|\d\s+\p{L}{3,9}|[\u2010-\u2015-]\s*\p{L}{3,9}\.?)\s*$/u;

/** A range of dates that needs two lines of a narrow margin is put into one cell. */
function joinWrappedDates(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const [above, here] = [last?.cells[0], line.cells[0]];
    const wraps =
      last !== undefined &&
      above !== undefined &&
      here !== undefined &&
      !line.bullet &&
      Math.abs(above.x0 - here.x0) < 3 &&
      line.gap < 0.8 &&
      hasRange({ ...last, text: above.text }) &&
      unfinishedDate.test(above.text) &&
      /^(?:\d{4}|\p{L}+ \d{4}|present|now|current)$/iu.test(here.text) &&
      isOnlyDate(`${above.text} ${here.text}`);
    if (!wraps) {
      joined.push(line);
      continue;
    }
    const text = `${above.text} ${here.text}`;
    joined[joined.length - 1] = withCells(last, [
      { ...above, text, spans: [...above.spans, ...here.spans] },
      ...last.cells.slice(1),
    ]);
    if (line.cells.length > 1) joined.push(withCells(line, line.cells.slice(1)));
  }
  return joined;
}

function withCells(line: Line, cells: readonly Cell[]): Line {
  return { ...line, cells, text: cells.map((cell) => cell.text).join('  '), x0: cells[0]?.x0 ?? line.x0 };
}

function joinLines(a: Line, b: Line): Line {
  const text = joinWrapped(a.text, b.text);
  const spans = [...a.cells, { spans: [{ text: ' ', bold: false, italic: false }] }, ...b.cells].flatMap(
    (cell) => cell.spans,
  );
  return { ...a, text, cells: [{ text, spans, x0: a.x0, x1: Math.max(a.x1, b.x1) }], x1: b.x1 };
}

interface State {
  role: Role | null;
  line: Line | undefined;
  bullet: Line | undefined;
  /** Left edge of the last head. */
  margin: number;
}

function afterBullet(line: Line, state: State): Role {
  const { bullet, line: before } = state;
  if (bullet === undefined || before === undefined) return 'head';
  const styled = line.bold && !before.bold;
  if (styled || line.cells.length > 1) return 'head';
  // Text that stands further in than the heads belongs to the points.
  const indented = line.x0 > bullet.x0 + 2 || (line.x0 > state.margin + 3 && bullet.x0 > state.margin + 3);
  const wide = line.gap !== Infinity && (line.gap > 1.2 || line.gap > before.gap * 1.25 + 0.1);
  const unfinished = wrapsInto(before, line) && !endsSentence(before.text) && line.gap < 2;
  if (indented && (!wide || unfinished)) return 'more';
  if (wide) return looksLikeProse(line) ? 'prose' : 'head';
  if (startsLow(line)) return 'more';
  if (hasRange(line)) return 'head';
  return wrapsInto(before, line) && !endsSentence(before.text) && line.x0 >= bullet.x0 - 1
    ? 'more'
    : looksLikeProse(line)
      ? 'prose'
      : 'head';
}

function roleOf(line: Line, state: State): Role {
  if (line.bullet) return 'bullet';
  if (isBodyLabel(line.text)) return 'prose';
  const { role, line: before } = state;
  if (role === 'bullet' || role === 'more') return afterBullet(line, state);
  if (role === 'prose' && before !== undefined) {
    const same =
      !line.bold &&
      line.cells.length === 1 &&
      Math.abs(line.x0 - before.x0) < 3 &&
      (line.gap < 1.2 || (line.gap === Infinity && startsLow(line)));
    if (same && (wrapsInto(before, line) || startsLow(line)) && !(hasRange(line) && !wrapsInto(before, line)))
      return 'prose';
  }
  return looksLikeProse(line) ? 'prose' : 'head';
}

/** How many lines stand before the dated one in a head: the same in all heads of a section. */
function leadOf(heads: readonly Line[]): number {
  const at = heads.findIndex(hasRange);
  return at < 0 ? 0 : at;
}

interface Build {
  entries: Entry[];
  lead: number | null;
}

function addHead(build: Build, line: Line, state: State): void {
  const current = build.entries.at(-1);
  const fresh: Entry = { head: [line], bullets: [], prose: [] };
  if (current === undefined || state.role !== 'head') {
    build.entries.push(fresh);
    return;
  }
  const second = hasRange(line) && current.head.some(hasRange);
  if (!second) {
    current.head.push(line);
    return;
  }
  build.lead ??= leadOf(current.head);
  const firstDated = leadOf(current.head);
  const moved = Math.min(build.lead, current.head.length - 1 - firstDated);
  const taken = moved > 0 ? current.head.splice(current.head.length - moved, moved) : [];
  build.entries.push({ ...fresh, head: [...taken, line] });
}

const isNote = (cell: Cell): boolean => isOnlyDate(cell.text) || isDuration(cell.text);

/** Dates that stand at the edge beside the text of an entry belong to its head. */
function withoutNotes(line: Line): { line: Line; notes: readonly Cell[] } {
  const cells = line.cells.filter((cell) => !isNote(cell));
  if (cells.length === 0 || cells.length === line.cells.length) return { line, notes: [] };
  const text = cells.map((cell) => cell.text).join('  ');
  const rest = { ...line, cells, text, x1: cells.at(-1)?.x1 ?? line.x1 };
  if (!line.bullet && !/^\p{Ll}/u.test(text) && !looksLikeProse(rest)) return { line, notes: [] };
  return { line: rest, notes: line.cells.filter((cell) => isOnlyDate(cell.text)) };
}

/** Groups the lines of a section into entries. */
export function toEntries(lines: readonly Line[]): Entry[] {
  const build: Build = { entries: [], lead: null };
  let state: State = { role: null, line: undefined, bullet: undefined, margin: Infinity };
  for (const whole of joinWrappedDates(joinWrappedHeads(withoutHeadMarks(lines)))) {
    const { line, notes } = withoutNotes(whole);
    const role = roleOf(line, state);
    if (role === 'head') addHead(build, line, state);
    else {
      if (build.entries.length === 0) build.entries.push({ head: [], bullets: [], prose: [] });
      const entry = build.entries.at(-1);
      if (state.role === 'head' && entry !== undefined) build.lead ??= leadOf(entry.head);
      if (entry !== undefined) addBody(entry, line, role, state);
      if (notes.length > 0)
        entry?.head.push({
          ...whole,
          bullet: false,
          cells: notes,
          text: notes.map((cell) => cell.text).join('  '),
        });
    }
    const bullet = line.bullet ? line : role === 'more' ? state.bullet : undefined;
    state = { role, line, bullet, margin: role === 'head' ? line.x0 : state.margin };
  }
  return build.entries;
}

function addBody(entry: Entry, line: Line, role: Exclude<Role, 'head'>, state: State): void {
  if (role === 'bullet') entry.bullets.push(line.text);
  else if (role === 'more') entry.bullets.push(joinWrapped(entry.bullets.pop() ?? '', line.text));
  else if (
    state.role === 'prose' &&
    line.gap < 0.9 &&
    !(state.line !== undefined && !wrapsInto(state.line, line) && endsSentence(state.line.text))
  )
    entry.prose.push(joinWrapped(entry.prose.pop() ?? '', line.text));
  else entry.prose.push(line.text);
}
