import type { Span } from '../lines.js';
import { openParts } from './open-parts.js';
import type { Glyph } from './page-content.js';
import type { PdfFont } from './pdfjs.js';

/** A stretch of glyphs on one baseline without a wide gap. */
export interface Fragment {
  text: string;
  spans: Span[];
  x0: number;
  x1: number;
  /** Baseline. */
  y: number;
  size: number;
  face: string;
  page: number;
}

/** Gaps in ems: between words, and between things that stand apart. */
const wordGap = 0.16;
/** Where the file has a blank, a narrower gap will do. */
const blankGap = 0.04;
const cellGap = 1.0;
/** The least gap before the start of a column. */
const edgeGap = 0.5;

function median(values: readonly number[]): number {
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
function strings(glyphs: readonly Glyph[]): Glyph[][] {
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
function spacingOf(glyphs: readonly Glyph[]): number {
  const gaps: number[] = [];
  for (let i = 1; i < glyphs.length; i += 1) {
    const [a, b] = [glyphs[i - 1], glyphs[i]];
    if (a !== undefined && b !== undefined && isLetter(a) && isLetter(b)) gaps.push(b.x - (a.x + a.width));
  }
  return Math.max(0, median(gaps));
}

const startOf = (glyphs: readonly Glyph[]): number =>
  glyphs.reduce((start, glyph) => Math.min(start, glyph.x), Infinity);
const endOf = (glyphs: readonly Glyph[]): number =>
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
function joined(strings: readonly Glyph[][]): Glyph[][] {
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

/** The least gap that is a space: letter-spaced text has gaps everywhere. */
function spaceThreshold(glyphs: readonly Glyph[], size: number): number {
  const usual = glyphs.length > 4 ? spacingOf(glyphs) : 0;
  return usual > 0.1 * size ? usual + 0.18 * size : wordGap * size;
}

interface FontStyle {
  bold: boolean;
  italic: boolean;
  family: string;
}

function readStyle(font: PdfFont | null): FontStyle {
  const name = font?.name ?? '';
  return {
    bold:
      (font?.bold ?? false) ||
      (font?.black ?? false) ||
      /bold|black|heavy|semibold|demi|medi(?!um)|cmbx|[-,]b$/i.test(name),
    italic: (font?.italic ?? false) || /italic|oblique|slanted|cmti|cmsl/i.test(name),
    family: name.replace(/^[A-Z]{6}\+/, ''),
  };
}

/** Styles of fonts by id, each read once. */
function stylesOf(fonts: (id: string) => PdfFont | null): (id: string) => FontStyle {
  const known = new Map<string, FontStyle>();
  return (id) => {
    const style = known.get(id) ?? readStyle(fonts(id));
    known.set(id, style);
    return style;
  };
}

function toFragment(glyphs: Glyph[], styles: (id: string) => FontStyle, page: number): Fragment {
  glyphs.sort((a, b) => a.x - b.x);
  const size = median(glyphs.map((glyph) => glyph.size));
  const threshold = spaceThreshold(glyphs, size);
  const spans: Span[] = [];
  let end = -Infinity;
  let blank = false;
  for (const glyph of glyphs) {
    const { bold, italic } = styles(glyph.font);
    const gap = glyph.x - end;
    const apart = end !== -Infinity && (gap > threshold || (blank && gap > blankGap * glyph.size));
    const text = (apart ? ' ' : '') + glyph.text;
    const last = spans.at(-1);
    if (last !== undefined && last.bold === bold && last.italic === italic) last.text += text;
    else spans.push({ text, bold, italic });
    end = Math.max(end, glyph.x + glyph.width);
    blank = glyph.blankAfter;
  }
  const middle = glyphs[Math.floor(glyphs.length / 2)];
  const family = middle === undefined ? '' : styles(middle.font).family;
  return {
    text: spans.map((span) => span.text).join(''),
    spans,
    x0: startOf(glyphs),
    x1: endOf(glyphs),
    y: median(glyphs.map((glyph) => glyph.y)),
    size: Math.round(size * 2) / 2,
    face: `${family} ${middle?.color ?? ''}`,
    page,
  };
}

/** Glyphs to fragments, top to bottom. Turned text comes last, as it was painted. */
export function toFragments(
  glyphs: readonly Glyph[],
  fonts: (id: string) => PdfFont | null,
  page: number,
): { level: Fragment[]; turned: string } {
  const styles = stylesOf(fonts);
  const level = joined(strings(glyphs.filter((glyph) => glyph.upright))).map((group) =>
    toFragment(group, styles, page),
  );
  level.sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const turned = glyphs
    .filter((glyph) => !glyph.upright)
    .map((glyph) => glyph.text)
    .join('');
  return { level, turned };
}
