import { findDates, isOnlyDate } from '../fields/dates/dates.js';
import type { Fragment } from '../pdf/fragments.js';
import { isKnownHeading } from '../sections/headings.js';
import {
  type Block,
  gapAbove,
  isBold,
  isHeading,
  isLevel,
  listedDates,
  onBaseline,
  textOf,
  toBlocks,
  usualGap,
} from './blocks.js';
import { type Row, toRows } from './rows.js';
import { bothStand } from './standing.js';

/*
 * A narrow column of blocks of which each stands beside the text that it belongs to: dates or headings in the margin, the
 * cells of a table. Each block is put on the baseline on which that text starts, so that both are read as one row.
 */

export interface Sides {
  left: readonly Fragment[];
  right: readonly Fragment[];
}

/** Share of a line by which baselines of one row may differ, where the types have different sizes. */
const tolerance = 0.8;
/** Of the blocks, so many begin where a text beside them begins. */
const leastAligned = 0.8;
/** Rows of the narrow side for each row of the wide side, and characters of a row: else it is a text of its own. */
const mostRows = 0.7;
const longestRow = 42;
/** What has more rows is a text of its own. */
const mostBlockRows = 6;
/** Of the rows of a column, so many hold one piece. */
const leastSingle = 0.6;

const lengthOf = (fragments: readonly Fragment[]): number =>
  fragments.reduce((sum, { text }) => sum + text.length, 0);

/** Rows of the wide side with which something begins: after more space than usual, in heavier type, beside a listed date. */
function startsOf(rows: readonly Row[], narrow: readonly Row[]): Row[] {
  const usual = usualGap(rows);
  const dated = listedDates(narrow);
  return rows.filter((row, index) => {
    const above = rows[index - 1];
    if (isLevel(row, dated)) return true;
    if (above === undefined || gapAbove(row, above) > usual + 0.2) return true;
    return (isBold(row) && !isBold(above)) || row.size > above.size;
  });
}

function startBeside(block: Block, wide: readonly Row[]): Row | undefined {
  const [first] = block.rows;
  if (first === undefined) return undefined;
  let best: Row | undefined;
  for (const row of wide) {
    const far = Math.abs(row.y - block.top);
    if (far < tolerance * Math.max(row.size, first.size) && far < Math.abs((best?.y ?? Infinity) - block.top))
      best = row;
  }
  return best;
}

/**
 * The fragments of two sides with the blocks of the narrow side on the baselines of the texts beside them; null where
 * the sides do not belong together.
 */
export function besides({ left, right }: Sides): Fragment[] | null {
  const [leftRows, rightRows] = [toRows(left), toRows(right)];
  const [narrow, wide] = lengthOf(left) <= lengthOf(right) ? [leftRows, rightRows] : [rightRows, leftRows];
  const texts = narrow.map(textOf);
  if (narrow.length > mostRows * wide.length && !texts.some((text) => findDates(text).length > 0))
    return null;
  if (texts.some((text) => text.length > longestRow) || !isColumn(wide) || areApart(narrow)) return null;
  const begins = startsOf(wide, narrow);
  const blocks = toBlocks(narrow, Math.max(0.6, usualGap(wide) * 1.4), begins);
  const starts = blocks.map((block) => startBeside(block, begins));
  if (!belongTogether(blocks, starts) || (!blocks.every(isHeading) && bothHaveHeadings(blocks, wide)))
    return null;
  if (bothStand(left, right)) return null;
  const edges = [...left, ...right].map((fragment) => fragment.x0).sort((a, b) => a - b);
  const level = blocks.flatMap((block, index) => {
    const start = starts[index];
    return start === undefined
      ? block.rows.flatMap((row) => row.fragments)
      : onBaseline(block, start.y, edges);
  });
  // At the right edge each line may belong to the line beside it: only what is broken there is mended.
  const whole = level.length === narrow.reduce((sum, row) => sum + row.fragments.length, 0);
  if (narrow === rightRows && whole && narrow.every((row) => isLevel(row, wide))) return null;
  return [...wide.flatMap((row) => row.fragments), ...level].sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

/** Whether a narrow side is dates and, beyond them, a column of its own whose rows are not level with theirs. */
function areApart(narrow: readonly Row[]): boolean {
  const all = narrow.flatMap((row) => row.fragments.map((fragment) => ({ ...fragment, row })));
  const dated = all.filter(({ text }) => isOnlyDate(text));
  const others = all.filter((each) => !dated.includes(each));
  const rows = dated.map(({ row }) => row);
  const edge = Math.max(...dated.map(({ x1 }) => x1));
  const alone = others.filter(({ row }) => !isLevel(row, rows));
  return dated.length > 0 && alone.length > 1 && others.every(({ x0 }) => x0 > edge);
}

/** Whether nearly all blocks begin where a text begins beside them; what stands before or after these does not count. */
function belongTogether(blocks: readonly Block[], starts: readonly (Row | undefined)[]): boolean {
  const first = starts.findIndex((start) => start !== undefined);
  const last = starts.findLastIndex((start) => start !== undefined);
  if (first < 0) return false;
  const within = blocks.slice(first, last + 1);
  const found = starts.slice(first, last + 1);
  const apart = within.filter((block, index) => found[index] === undefined && isHeading(block)).length;
  const aligned = found.filter((start) => start !== undefined);
  const dated = within.every((block) => findDates(block.rows.map(textOf).join(' ')).length > 0);
  return (
    aligned.length >= leastAligned * (within.length - apart) &&
    (aligned.length >= 2 || dated) &&
    new Set(aligned).size === aligned.length &&
    within.every((block) => block.rows.length <= mostBlockRows)
  );
}

/** Two columns that both have sections stand beside each other by chance. */
function bothHaveHeadings(blocks: readonly Block[], wide: readonly Row[]): boolean {
  const narrow = blocks.flatMap((block) =>
    isHeading(block) ? block.rows.slice(0, 1) : block.rows.filter(isHeadingRow),
  );
  return narrow.length > 0 && wide.some(isHeadingRow);
}

/** Whether rows are one text: one piece in most of them, and most beginning at the same edge or at a list's. */
function isColumn(rows: readonly Row[]): boolean {
  const single = rows.filter((row) => row.fragments.length === 1).length;
  const starts = rows.map((row) => row.fragments[0]?.x0 ?? 0);
  const edge = Math.min(...starts);
  const near = rows.filter((row, index) => (starts[index] ?? 0) < edge + 2.5 * row.size).length;
  return single >= leastSingle * rows.length && near >= leastSingle * rows.length;
}

const isHeadingRow = (row: Row): boolean => isKnownHeading(textOf(row));
