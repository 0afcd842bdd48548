import { limits, tooComplex } from '../limits.js';
import { area, type Box, contains } from './matrix.js';
import type { Glyph, PageContent, Shape } from './page-content.js';
import { toStrips } from './strips.js';

/** Under this contrast with what lies behind it, text cannot be seen (docs/SCORING.md, hidden text). */
const leastContrast = 1.2;
/** Points, as drawn. */
const leastSize = 2;
/** An image over this share of a page is a scan, and text over or under it its text layer. */
const scanShare = 0.5;

/** Relative luminance of `#rrggbb` (WCAG 2.2), 0 to 1. */
function luminance(color: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0);
}

/** Contrast ratio of two colours (WCAG 2.2), 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

interface Ground {
  /** Shapes about a height, in the order of painting. */
  at: (y: number) => readonly Shape[];
  scanned: boolean;
  view: Box;
}

function centre(glyph: Glyph): [number, number] {
  return [glyph.x + glyph.width / 2, glyph.y - glyph.size * 0.3];
}

/** Nothing of the glyph lies in the box. */
function outside(glyph: Glyph, box: Box): boolean {
  return (
    glyph.x > box.x1 ||
    glyph.x + glyph.width < box.x0 ||
    glyph.y - glyph.size * 0.7 > box.y1 ||
    glyph.y < box.y0
  );
}

function isCovered(glyph: Glyph, ground: Ground): boolean {
  const [x, y] = centre(glyph);
  return ground
    .at(y)
    .some(
      (shape) =>
        shape.order > glyph.order &&
        shape.solid &&
        contains(shape.box, x, y) &&
        !(shape.image && area(shape.box) > scanShare * area(ground.view)),
    );
}

function blendsIn(glyph: Glyph, ground: Ground): boolean {
  if (glyph.color === null) return false;
  const [x, y] = centre(glyph);
  const behind = ground.at(y).findLast((shape) => shape.order < glyph.order && contains(shape.box, x, y));
  const color = behind === undefined ? '#ffffff' : behind.color;
  return color !== null && contrast(glyph.color, color) < leastContrast;
}

function isHidden(glyph: Glyph, ground: Ground): boolean {
  const invisible = glyph.mode === 3 || glyph.mode === 7;
  if (invisible) return !ground.scanned;
  return (
    glyph.size < leastSize ||
    glyph.alpha < 0.1 ||
    outside(glyph, ground.view) ||
    outside(glyph, glyph.clip) ||
    blendsIn(glyph, ground) ||
    isCovered(glyph, ground)
  );
}

/** @throws PermanentError file-too-complex where so much lies over each other that no page is like it */
function assertSparse(glyphs: readonly Glyph[], { at }: Ground): void {
  const looks = glyphs.reduce((sum, glyph) => sum + at(centre(glyph)[1]).length, 0);
  if (looks > limits.looks) throw tooComplex('A page of the PDF draws far more than a resume.');
}

/**
 * Tells what a reader sees from what is there for machines only.
 * @throws PermanentError file-too-complex
 */
export function splitByVisibility(content: PageContent, view: Box): { seen: Glyph[]; hidden: Glyph[] } {
  const scan = content.shapes.some((shape) => shape.image && area(shape.box) > scanShare * area(view));
  const large = content.shapes.filter(({ box }) => area(box) > 4);
  const ground: Ground = { at: toStrips(large, ({ box }) => box, view.y1), scanned: scan, view };
  assertSparse(content.glyphs, ground);
  const seen: Glyph[] = [];
  const hidden: Glyph[] = [];
  for (const glyph of content.glyphs) {
    (isHidden(glyph, ground) ? hidden : seen).push(glyph);
  }
  return { seen, hidden };
}
