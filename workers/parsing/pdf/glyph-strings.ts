import { openParts } from './open-parts.js';
import type { Glyph } from './page-content.js';

/* Glyphs that belong to one piece of text: painted one after the other, or touching on the page. */

/** Gaps in ems between things that stand apart, and before the start of a column. */
const cellGap = 1.0;
const edgeGap = 0.5;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function sameRow(a: Glyph, b: Glyph): boolean {
  return Math.abs(a.y - b.y) < 0.3 * Math.max(a.size, b.size);
}

/** Gaps of letter-spaced text differ by less than this (in ems), and are no wider than that. */
const evenGap = 0.12;
const widestSpacing = 1.2;

/** Strings of glyphs that follow each other in painting and on the page. */
export function strings(glyphs: readonly Glyph[]): Glyph[][] {
  const found: Glyph[][] = [];
  let current: Glyph[] = [];
  let last: Glyph | undefined;
  let lastGap = Infinity;
  for (const glyph of glyphs) {
    const gap = last === undefined ? Infinity : glyph.x - (last.x + last.width);
    const even = Math.abs(gap - lastGap) < evenGap * glyph.size && gap < widestSpacing * glyph.size;
    const follows =
      last !== undefined &&
      sameRow(last, glyph) &&
      gap > -0.5 * glyph.size &&
      (gap < edgeGap * glyph.size || (even && !last.blankAfter));
    if (!follows) {
      current = [];
      found.push(current);
    }
    current.push(glyph);
    lastGap = gap;
    last = glyph;
  }
  return found;
}

/** Words that stand as one glyph, as a file names them, have no letters that stand apart. */
const isLetter = ({ text }: Glyph): boolean => text.length <= 4;

/** How far letters stand apart, in points: the usual gap between glyphs. */
export function spacingOf(glyphs: readonly Glyph[]): number {
  const gaps: number[] = [];
  for (let i = 1; i < glyphs.length; i += 1) {
    const [a, b] = [glyphs[i - 1], glyphs[i]];
    if (a !== undefined && b !== undefined && isLetter(a) && isLetter(b)) gaps.push(b.x - (a.x + a.width));
  }
  return Math.max(0, median(gaps));
}

export const startOf = (glyphs: readonly Glyph[]): number =>
  glyphs.reduce((start, glyph) => Math.min(start, glyph.x), Infinity);
export const endOf = (glyphs: readonly Glyph[]): number =>
  glyphs.reduce((end, glyph) => Math.max(end, glyph.x + glyph.width), -Infinity);

/** Left edges that several strings share: the start of a column, even if the gap before it is narrow. */
function sharedEdges(starts: readonly number[]): (x: number) => boolean {
  const counts = new Map<number, number>();
  for (const x of starts) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return (x) => {
    const at = Math.round(x);
    return (counts.get(at - 1) ?? 0) + (counts.get(at) ?? 0) + (counts.get(at + 1) ?? 0) >= 5;
  };
}

/** Gaps between parts that are kept to know their letters' spacing. */
const mostGaps = 7;

/** A string of glyphs that may go on to the right. */
interface Part {
  glyphs: Glyph[];
  x0: number;
  x1: number;
  /** Baseline. */
  y: number;
  size: number;
  gaps: number[];
}

function toPart(glyphs: Glyph[]): Part {
  return {
    glyphs,
    x0: startOf(glyphs),
    x1: endOf(glyphs),
    y: median(glyphs.map((glyph) => glyph.y)),
    size: glyphs.reduce((size, glyph) => Math.max(size, glyph.size), 0),
    gaps: glyphs.length < 2 ? [] : [spacingOf(glyphs)],
  };
}

/** What letter-spacing adds to the blank between two words: once before it and once after it. */
function wordSpace({ gaps, size }: Part): number {
  const spacing = median(gaps);
  return spacing > 0.12 * size ? 2 * spacing : 0;
}

/** Whether a part goes on in one that starts at or behind its own start. */
function goesOn(left: Part, right: Part, widest: number): boolean {
  const size = Math.max(left.size, right.size);
  const gap = right.x0 - left.x1;
  return (
    Math.abs(left.y - right.y) < 0.3 * size &&
    gap < widest * Math.min(left.size, right.size) + wordSpace(left) &&
    gap > -0.6 * size
  );
}

function extend(left: Part, right: Part): void {
  // A few gaps tell the spacing of letters that were painted one by one.
  const own = right.glyphs.length === 1 ? [Math.max(0, right.x0 - left.x1)] : right.gaps;
  if (left.gaps.length < mostGaps) left.gaps.push(...own);
  for (const glyph of right.glyphs) left.glyphs.push(glyph);
  left.x1 = Math.max(left.x1, right.x1);
  if (right.glyphs.length > left.glyphs.length / 2) left.size = Math.max(left.size, right.size);
}

/** Joins strings that were painted apart but touch on the page. */
export function joined(strings: readonly Glyph[][]): Glyph[][] {
  const parts = strings.map(toPart).sort((a, b) => a.x0 - b.x0);
  const shared = sharedEdges(parts.map((part) => part.x0));
  const open = openParts<Part>((part) => part.x1 + cellGap * part.size + wordSpace(part));
  const found: Part[] = [];
  for (const part of parts) {
    const widest = shared(part.x0) ? edgeGap : cellGap;
    const left = open.find(part, (other) => goesOn(other, part, widest));
    if (left !== undefined) extend(left, part);
    else {
      found.push(part);
      open.add(part);
    }
  }
  return found.map((part) => part.glyphs);
}
