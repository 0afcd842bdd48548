import type { Cell, Line } from '../lines.js';
import { findDates, isOnlyDate } from './dates/dates.js';
import { beginsEntry, startOf } from './entry-starts.js';
import { isBodyLabel, isRestOfLabel, labelOf } from './labels.js';
import { opensWithVerb, says } from './sayings.js';
import { isDuration } from './heads/units.js';
import {
  joinDatesAtEdge,
  joinWrappedDates,
  joinWrappedHeads,
  withoutHeadMarks,
} from './heads/whole-heads.js';
import { endsSentence, hasRange, joinWrapped, looksLikeProse, startsLow, wrapsInto } from './wrapping.js';

/** A job, a degree, a project: the lines that name it, and the lines that tell of it. */
export interface Entry {
  head: Line[];
  /** Points of a list, each joined over its line breaks. */
  bullets: string[];
  /** Running text. */
  prose: string[];
}

type Role = 'head' | 'bullet' | 'more' | 'prose';

interface State {
  role: Role | null;
  line: Line | undefined;
  bullet: Line | undefined;
  /** Left edge of the last head. */
  margin: number;
}

/** '2019 – 2021, Fitter', or '2014: Fitter'. */
const startsWithRange = ({ text }: Line): boolean => {
  const [first] = findDates(text);
  return first?.at === 0 && (first.from !== null || /^\s*:\s+\S/u.test(text.slice(first.end)));
};

/** Times the size of a point's text, in which none of it is set. */
const larger = 1.1;

/** Where a point is whole: what begins in bold names the next, unless it is a sentence or a label. */
const namesAnew = (line: Line, before: Line): boolean =>
  line.right === Infinity &&
  startOf(line).bold &&
  !startOf(before).bold &&
  !looksLikeProse(line) &&
  !/^[^:]{1,40}:/u.test(line.text);

function afterBullet(line: Line, state: State): Role {
  const { bullet, line: before } = state;
  if (bullet === undefined || before === undefined) return 'head';
  const styled = (line.bold && !before.bold) || line.size > before.size * larger;
  if (styled || line.cells.length > 1 || namesAnew(line, before)) return 'head';
  // Text that stands further in than the heads belongs to the points.
  const indented = line.x0 >= bullet.x0 + 2 || (line.x0 > state.margin + 3 && bullet.x0 > state.margin + 3);
  const wide = line.gap !== Infinity && (line.gap > 1.2 || line.gap > before.gap * 1.25 + 0.1);
  const unfinished = wrapsInto(before, line) && !endsSentence(before.text) && line.gap < 2;
  if (indented && (!wide || unfinished)) return 'more';
  if (wide) return looksLikeProse(line) ? 'prose' : 'head';
  // Without a geometry a point is whole: what begins with a range at the margin of the heads is a head.
  const isOut = line.x0 < bullet.x0 || (line.right === Infinity && line.x0 <= state.margin);
  if (isOut && startsWithRange(line)) return 'head';
  if (startsLow(line)) return 'more';
  if (hasRange(line)) return 'head';
  const isOpen = wrapsInto(before, line) || before.text.endsWith(',');
  if (isOpen && !endsSentence(before.text) && line.x0 >= bullet.x0 - 1) return 'more';
  return looksLikeProse(line) ? 'prose' : 'head';
}

function roleOf(line: Line, state: State): Role {
  if (line.bullet) return 'bullet';
  if (line.told === true || isBodyLabel(line.text)) return 'prose';
  const { role, line: before } = state;
  if (role === 'bullet' || role === 'more') return afterBullet(line, state);
  if (role === 'prose' && before !== undefined) {
    if (opensWithVerb(line.text) && says(line) && !hasRange(line)) return 'prose';
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

/** Whether the dates of a line only tell the month of the year that stands in the margin beside the head. */
function isMorePrecise(line: Line, head: readonly Line[]): boolean {
  const years = head.flatMap(({ cells }) => cells.filter(({ text }) => /^\(?\d{4}\)?$/u.test(text.trim())));
  const dates = findDates(line.text);
  const year = years[0]?.text.replace(/\D/g, '') ?? '';
  const isWithin = dates.every(({ from, to }) => from === null && to?.startsWith(`${year}-`) === true);
  return years.length === 1 && head.filter(hasRange).length === 1 && isWithin;
}

interface Build {
  entries: Entry[];
  lead: number | null;
}

/** A form's row that tells of a job: 'Main activities' in the first cell, and the first of them beside it. */
function withoutBodyLabel(line: Line): Line {
  const [label, told, ...others] = line.cells;
  if (label === undefined || told === undefined || others.length > 0 || !isBodyLabel(label.text)) return line;
  const text = told.text.replace(/^[•▪◦●○■‣*–-]\s*/u, '');
  const cells = [{ ...told, text, spans: [{ text, bold: false, italic: false }] }];
  return { ...line, bullet: true, text, cells, x0: told.x0 };
}

/** A label whose cell is narrow, with its second line: 'Name and address of' and, below it, 'employer'. */
function withWholeLabels(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const [label, value] = above?.cells ?? [];
    const isBelow =
      label !== undefined && value !== undefined && line.cells.length === 1 && line.x0 < value.x0;
    const text = `${label?.text ?? ''} ${line.text}`;
    if (!isBelow || above === undefined) whole.push(line);
    else if (labelOf(label.text, true) === null && labelOf(text, true) !== null)
      whole[whole.length - 1] = { ...above, cells: [{ ...label, text }, ...above.cells.slice(1)] };
    else if (!isRestOfLabel(line.text) || !/\s/u.test(label.text)) whole.push(line);
  });
  return whole;
}

/** A form may tell the employer behind the duties: a label that the head has not yet. */
function isLateLabel(line: Line, head: readonly Line[]): boolean {
  const kind = line.cells.length > 1 ? labelOf(line.cells[0]?.text ?? '') : null;
  if (kind !== 'name' && kind !== 'place') return false;
  const has = head.some(({ cells }) => cells.some(({ text }) => labelOf(text) === kind));
  return !has && head.some(hasRange);
}

function addHead(build: Build, line: Line, state: State): void {
  const current = build.entries.at(-1);
  const fresh: Entry = { head: [line], bullets: [], prose: [] };
  if (current !== undefined && state.role !== 'head' && isLateLabel(line, current.head)) {
    current.head.push(line);
    return;
  }
  if (current === undefined || state.role !== 'head') {
    build.entries.push(fresh);
    return;
  }
  if (beginsEntry(line, current.head)) {
    build.entries.push(fresh);
    return;
  }
  const second = hasRange(line) && current.head.some(hasRange) && !isMorePrecise(line, current.head);
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
  for (const whole of joinWrappedDates(
    joinWrappedHeads(joinDatesAtEdge(withoutHeadMarks(withWholeLabels(lines).map(withoutBodyLabel)))),
  )) {
    const { line, notes } = withoutNotes(whole);
    const role = roleOf(line, state);
    if (role === 'head') addHead(build, whole, state);
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
    const goingOn = role === 'more' ? state.bullet : undefined;
    state = {
      role,
      line,
      bullet: line.bullet ? line : goingOn,
      margin: role === 'head' ? line.x0 : state.margin,
    };
  }
  return build.entries;
}

function addBody(entry: Entry, line: Line, role: Exclude<Role, 'head'>, state: State): void {
  if (role === 'bullet') entry.bullets.push(line.text);
  else if (role === 'more') entry.bullets.push(joinWrapped(entry.bullets.pop() ?? '', line.text));
  else if (state.role === 'prose' && line.gap < 0.9 && !isWhole(state.line, line))
    entry.prose.push(joinWrapped(entry.prose.pop() ?? '', line.text));
  else entry.prose.push(line.text);
}

/** Whether a line of running text ends for itself: as a sentence that has room left, or before a line with a label. */
function isWhole(before: Line | undefined, line: Line): boolean {
  if (before === undefined || wrapsInto(before, line)) return false;
  return endsSentence(before.text) || /^\p{Lu}[^:.]{1,30}:\s/u.test(line.text);
}
