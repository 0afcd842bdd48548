import { findDates } from '../fields/dates.js';
import { isKnownHeading } from '../sections/headings.js';
import type { Fragment } from '../pdf/fragments.js';
import { besides } from './beside.js';
import { areCards, inOrderOfCards } from './cards.js';
import { toRows } from './rows.js';
import { bothStand } from './standing.js';

/** A dense page has about 600 pieces of text; what has far more is no resume, and is read line by line. */
const mostPieces = 3_000;
/** Edges that are tried: those at which most pieces start. */
const mostEdges = 24;

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

interface Cut {
  gutter: number;
  top: number;
  bottom: number;
  left: Fragment[];
  right: Fragment[];
}

/** Left edges at which several fragments start: the columns that there may be. */
function edges(fragments: readonly Fragment[]): number[] {
  const starts = fragments.map((fragment) => fragment.x0).sort((a, b) => a - b);
  const found: { edge: number; count: number }[] = [];
  let group: number[] = [];
  for (const x of [...starts, Infinity]) {
    const first = group[0];
    if (first !== undefined && x - first > 3) {
      if (group.length >= 3) found.push({ edge: first, count: group.length });
      group = [];
    }
    group.push(x);
  }
  return mostOften(found);
}

function mostOften(found: readonly { edge: number; count: number }[]): number[] {
  return found
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostEdges)
    .map(({ edge }) => edge)
    .sort((a, b) => a - b);
}

function rowCount(fragments: readonly Fragment[]): number {
  return toRows(fragments).length;
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Whether a side holds a heading: a known wording that stands out, and no item of a list. */
function hasHeading(fragments: readonly Fragment[]): boolean {
  const usual = mostFrequent(fragments.map(({ face }) => face));
  const usualSize = mostFrequent(fragments.map(({ size }) => size)) ?? 0;
  return toRows(fragments).some((row) => {
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

/** Share of the right side's rows that start at its left edge, or a little further in as points of a list do. */
function startShare(right: readonly Fragment[], gutter: number): number {
  const rows = toRows(right);
  const near = rows.filter((row) => (row.fragments[0]?.x0 ?? Infinity) < gutter + 2.5 * row.size);
  return near.length / rows.length;
}

function looksLikeColumns({ left, right, gutter }: Cut): boolean {
  const rows = Math.min(rowCount(left), rowCount(right));
  if (rows < 3 || startShare(right, gutter) < 0.5) return false;
  if (mostlyDates(left) || mostlyDates(right)) return false;
  if (areCards({ left, right })) return true;
  const [inLeft, inRight] = [hasHeading(left), hasHeading(right)];
  if (inLeft && inRight) return true;
  if (bothStand(left, right) && alignedShare(left, right) < mostAligned) return true;
  // Headings on the left alone mostly reign over what stands beside them; on the right alone, the left is a sidebar.
  const most = inLeft ? 0.3 : inRight ? 0.6 : 0.4;
  return rows >= 5 && alignedShare(left, right) < most;
}

/** The stretches of a page that one vertical line can part without crossing text. */
function cutsAt(fragments: readonly Fragment[], edge: number): Cut[] {
  const gutter = edge - 1;
  const cuts: Cut[] = [];
  let left: Fragment[] = [];
  let right: Fragment[] = [];
  const close = (): void => {
    const all = [...left, ...right];
    if (left.length > 0 && right.length > 0) {
      cuts.push({
        gutter,
        left,
        right,
        top: Math.min(...all.map((fragment) => fragment.y)),
        bottom: Math.max(...all.map((fragment) => fragment.y)),
      });
    }
    left = [];
    right = [];
  };
  for (const fragment of fragments) {
    if (fragment.x1 <= gutter - 2) left.push(fragment);
    else if (fragment.x0 >= gutter) right.push(fragment);
    else close();
  }
  close();
  return cuts;
}

function bestCut(fragments: readonly Fragment[]): Cut | null {
  const cuts = edges(fragments).flatMap((edge) => cutsAt(fragments, edge));
  const likely = cuts.filter(looksLikeColumns);
  const weight = (cut: Cut): number =>
    Math.min(cut.left.length, cut.right.length) + (cut.left.length + cut.right.length) / 10;
  return likely.sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

/** Left edges of texts that end at the same right edge: dates are often set so. */
function edgesOfFlushRight(fragments: readonly Fragment[]): number[] {
  const groups = new Map<number, Fragment[]>();
  for (const fragment of fragments) {
    const group = groups.get(Math.round(fragment.x1)) ?? [];
    group.push(fragment);
    groups.set(Math.round(fragment.x1), group);
  }
  return mostOften(
    [...groups.values()]
      .filter((group) => group.length >= 3)
      .map((group) => ({ edge: Math.min(...group.map((fragment) => fragment.x0)), count: group.length })),
  );
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
  const fragments = withMargins(source);
  const cut = bestCut(fragments);
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
