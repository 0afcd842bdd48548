import type { Span } from '../lines.js';
import { endOf, joined, median, spacingOf, startOf, strings } from './glyph-strings.js';
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

/** The gap between words, in ems. */
const wordGap = 0.16;
/** Where the file has a blank, a narrower gap will do. */
const blankGap = 0.04;

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

/** Level glyphs to fragments, top to bottom. */
export function toFragments(
  glyphs: readonly Glyph[],
  fonts: (id: string) => PdfFont | null,
  page: number,
): Fragment[] {
  const styles = stylesOf(fonts);
  const level = joined(strings(glyphs.filter((glyph) => glyph.upright))).map((group) =>
    toFragment(group, styles, page),
  );
  level.sort((a, b) => a.y - b.y || a.x0 - b.x0);
  return level;
}
