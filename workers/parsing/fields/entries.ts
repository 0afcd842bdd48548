import { type Cell, type Line, takeMarker } from '../lines.js';
import { findDates, isOnlyDate } from './dates/dates.js';
import { roleOf, type Above, type Role } from './entry-roles.js';
import { beginsEntry } from './entry-starts.js';
import { withoutBodyLabel, withWholeLabels } from './form-rows.js';
import { isDuration } from './heads/units.js';
import {
  joinDatesAtEdge,
  joinWrappedDates,
  joinWrappedHeads,
  withoutHeadMarks,
} from './heads/whole-heads.js';
import { labelOf } from './labels.js';
import { endsSentence, hasRange, joinWrapped, looksLikeProse, wrapsInto } from './wrapping.js';

/** A job, a degree, a project: the lines that name it, and the lines that tell of it. */
export interface Entry {
  head: Line[];
  /** Points of a list, each joined over its line breaks. */
  bullets: string[];
  /** Running text. */
  prose: string[];
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

/** A form may tell the employer behind the duties: a label that the head has not yet. */
function isLateLabel(line: Line, head: readonly Line[]): boolean {
  const kind = line.cells.length > 1 ? labelOf(line.cells[0]?.text ?? '') : null;
  if (kind !== 'name' && kind !== 'place') return false;
  const has = head.some(({ cells }) => cells.some(({ text }) => labelOf(text) === kind));
  return !has && head.some(hasRange);
}

function addHead(build: Build, line: Line, state: Above): void {
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
  const others = line.cells.filter((cell) => !isNote(cell));
  if (others.length === 0 || others.length === line.cells.length) return { line, notes: [] };
  // Behind dates in the margin a point still has its mark; a dash may part names.
  const isMarked = !/^[\u2013\u2014-]/u.test(others[0]?.text ?? '');
  const { cells, bullet } = isMarked ? takeMarker(others) : { cells: others, bullet: false };
  const text = cells.map((cell) => cell.text).join('  ');
  const rest = { ...line, cells, text, bullet: line.bullet || bullet, x1: cells.at(-1)?.x1 ?? line.x1 };
  if (!rest.bullet && !/^\p{Ll}/u.test(text) && !looksLikeProse(rest)) return { line, notes: [] };
  return { line: rest, notes: line.cells.filter((cell) => isOnlyDate(cell.text)) };
}

/** Groups the lines of a section into entries. */
export function toEntries(lines: readonly Line[]): Entry[] {
  const build: Build = { entries: [], lead: null };
  let state: Above = { role: null, line: undefined, bullet: undefined, margin: Infinity };
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

function addBody(entry: Entry, line: Line, role: Exclude<Role, 'head'>, state: Above): void {
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
