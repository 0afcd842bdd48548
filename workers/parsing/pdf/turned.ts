import type { Fragment } from './fragments.js';
import type { Glyph } from './page-content.js';

/** A piece of text that runs up or down the page; points, y downwards. */
export interface TurnedText {
  text: string;
  /** Its baseline. */
  x: number;
  y0: number;
  y1: number;
  size: number;
}

/** Gaps in ems along the line: between words, and between things that stand apart. */
const wordGap = 0.6;
const apart = 1.6;

/** The turned ones among the glyphs of a page as pieces of text, in the order of painting. */
export function turnedTexts(glyphs: readonly Glyph[]): TurnedText[] {
  const found: TurnedText[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs.filter(({ upright }) => !upright)) {
    const current = found.at(-1);
    const gap = last === undefined ? Infinity : Math.abs(glyph.y - last.y) - last.width;
    const isOne =
      last !== undefined && Math.abs(glyph.x - last.x) < 0.3 * glyph.size && gap < apart * glyph.size;
    if (current === undefined || !isOne)
      found.push({ text: glyph.text, x: glyph.x, y0: glyph.y, y1: glyph.y, size: glyph.size });
    else {
      const blank = last?.blankAfter === true || gap > wordGap * glyph.size ? ' ' : '';
      current.text += blank + glyph.text;
      current.y0 = Math.min(current.y0, glyph.y);
      current.y1 = Math.max(current.y1, glyph.y);
    }
    last = glyph;
  }
  return found;
}

export const wholeText = (turned: readonly TurnedText[]): string =>
  turned
    .map(({ text }) => text)
    .join(' ')
    .trim();

/** Turned text that heads nothing, as it was painted, at a place below all others. */
export function turnedFragment(turned: readonly TurnedText[], page: number, y: number): Fragment {
  const text = wholeText(turned);
  return {
    text,
    spans: [{ text, bold: false, italic: false }],
    x0: 0,
    x1: 0,
    y,
    size: 1,
    face: 'turned',
    page,
  };
}
