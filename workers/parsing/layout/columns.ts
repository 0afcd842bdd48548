import { findDates } from '../fields/dates/dates.js';
import type { Fragment } from '../pdf/fragments.js';
import { isKnownHeading } from '../sections/headings.js';
import { besides } from './beside.js';
import { areCards, inOrderOfCards } from './cards.js';
import { type Cut, cutsAt, edges, edgesOfFlushRight } from './cuts.js';
import { type Row, toRows } from './rows.js';
import { bothStand } from './standing.js';

/** A dense page has about 600 pieces of text; what has far more is no resume, and is read line by line. */
const mostPieces = 3_000;

/** Of two columns with headings of unknown wording, fewer rows are level. */
const mostAligned = 0.6;

/** A strip of a page: either one column, or two beside each other. */
export interface Band {
  columns: readonly (readonly Fragment[])[];
  /** Where the columns part; null for one column. */
  gutter: number | null;
  /** The columns are cards of one text, in their order. */
  cards?: true;
}

function rowCount(fragments: readonly Fragment[]): number {
  return toRows(fragments).length;
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The headings of a side: known wordings that stand out, and are no items of a list. */
function headingRows(fragments: readonly Fragment[]): Row[] {
  const usual = mostFrequent(fragments.map(({ face }) => face));
  const usualSize = mostFrequent(fragments.map(({ size }) => size)) ?? 0;
  return toRows(fragments).filter((row) => {
    const text = row.fragments.map((fragment) => fragment.text).join(' ');
    const stands = row.fragments.every(
      ({ spans, face, size }) => face !== usual || size > 1.15 * usualSize || spans.every(({ bold }) => bold),
    );
    return (
      isKnownHeading(text) &&
      (stands || text === text.toUpperCase() || row.fragments.length === fragments.length)
    );
  });
}

/** Share of the rows of the shorter side that stand on a row of the other: a table's rows do, columns do not. */
function alignedShare(left: readonly Fragment[], right: readonly Fragment[]): number {
  const [few, many] = [toRows(left), toRows(right)].sort((a, b) => a.length - b.length);
  if (few === undefined || many === undefined || few.length === 0) return 1;
  const aligned = few.filter((row) => many.some((other) => Math.abs(other.y - row.y) < 0.2 * row.size));
  return aligned.length / few.length;
}

/** A side of dates, headings apart, is the margin of the other side. */
function mostlyDates(fragments: readonly Fragment[]): boolean {
  const texts = toRows(fragments).map((row) => row.fragments.map((fragment) => fragment.text).join(' '));
  const others = texts.filter((text) => !isKnownHeading(text));
  return others.filter((text) => findDates(text).length > 0).length * 2 >= others.length;
}

/** 'Name' and, beside it, ': Asha Rao': the values of a form's labels are no column. */
function areValues(fragments: readonly Fragment[]): boolean {
  const rows = toRows(fragments);
  return rows.filter(({ fragments: [first] }) => first?.text.startsWith(':')).length * 2 >= rows.length;
}

/** Share of the right side's rows that start at its left edge, or a little further in as points of a list do. */
function startShare(right: readonly Fragment[], gutter: number): number {
  const rows = toRows(right);
  const near = rows.filter((row) => (row.fragments[0]?.x0 ?? Infinity) < gutter + 2.5 * row.size);
  return near.length / rows.length;
}

function looksLikeColumns({ left, right, gutter }: Cut): boolean {
  const rows = Math.min(rowCount(left), rowCount(right));
  if (rows < 3 || startShare(right, gutter) < 0.5) return false;
  if (mostlyDates(left) || mostlyDates(right) || areValues(right)) return false;
  if (areCards({ left, right })) return true;
  const [inLeft, inRight] = [headingRows(left).length > 0, headingRows(right).length > 0];
  if (inLeft && inRight) return true;
  if (bothStand(left, right) && alignedShare(left, right) < mostAligned) return true;
  // Headings on the left alone mostly reign over what stands beside them; on the right alone, the left is a sidebar.
  const mostBesideSidebar = inRight ? 0.6 : 0.4;
  return rows >= 5 && alignedShare(left, right) < (inLeft ? 0.3 : mostBesideSidebar);
}

/** Of the headings on each side of columns that nobody can take for a margin. */
const leastOnEachSide = 2;

/** Columns for certain: both have sections, so that nothing on one side belongs to what is level with it on the other. */
function isClear(cut: Cut): boolean {
  const [left, right] = [headingRows(cut.left), headingRows(cut.right)];
  if (left.length < leastOnEachSide || right.length < leastOnEachSide) return false;
  // A heading in a margin is level with its section's first line.
  const beside = toRows(cut.right).filter((row) => !right.some(({ y }) => y === row.y));
  const inMargin = left.filter((row) => beside.some(({ y }) => Math.abs(y - row.y) < 0.3 * row.size));
  return inMargin.length * 2 <= left.length && looksLikeColumns(cut);
}

/** @param test what the columns must be like */
function bestCut(fragments: readonly Fragment[], test: (cut: Cut) => boolean): Cut | null {
  const cuts = edges(fragments).flatMap((edge) => cutsAt(fragments, edge));
  const likely = cuts.filter(test);
  const weight = (cut: Cut): number =>
    Math.min(cut.left.length, cut.right.length) + (cut.left.length + cut.right.length) / 10;
  return likely.sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

/** Puts what stands in a margin, or in the cells of a table, on the baseline of the text beside it. */
function withMargins(source: readonly Fragment[]): readonly Fragment[] {
  let fragments = source;
  const from = [...new Set([...edges(source), ...edgesOfFlushRight(source)])].sort((a, b) => b - a);
  for (const edge of from) {
    for (const { left, right } of cutsAt(fragments, edge)) {
      const level = besides({ left, right });
      if (level === null) continue;
      const parts = new Set([...left, ...right]);
      fragments = [...fragments.filter((fragment) => !parts.has(fragment)), ...level].sort(
        (a, b) => a.y - b.y || a.x0 - b.x0,
      );
    }
  }
  return fragments;
}

/**
 * Parts a page (or a part of one) into bands, top to bottom.
 * @param fragments sorted by baseline
 */
export function toBands(source: readonly Fragment[]): Band[] {
  if (source.length === 0) return [];
  if (source.length > mostPieces) return [{ columns: [source], gutter: null }];
  const clear = bestCut(source, isClear);
  const fragments = clear === null ? withMargins(source) : source;
  const cut = clear ?? bestCut(fragments, looksLikeColumns);
  if (cut === null) return [{ columns: [fragments], gutter: null }];
  const within = new Set([...cut.left, ...cut.right]);
  const rest = fragments.filter((fragment) => !within.has(fragment));
  return [
    ...toBands(rest.filter((fragment) => fragment.y < cut.bottom)),
    areCards(cut)
      ? { columns: inOrderOfCards(cut).flatMap(inner), gutter: null, cards: true }
      : { columns: [...inner(cut.left), ...inner(cut.right)], gutter: cut.gutter },
    ...toBands(rest.filter((fragment) => fragment.y >= cut.bottom)),
  ];
}

/** A column may itself be parted once more. */
function inner(fragments: Fragment[]): (readonly Fragment[])[] {
  return toBands(fragments).flatMap((band) => band.columns);
}
