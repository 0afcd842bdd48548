import { limits, tooComplex } from '../limits.js';
import { becomesAccented } from './accents.js';
import { multiply } from './matrix.js';
import type { Glyph } from './page-content.js';
import type { Painter } from './painter.js';
import type { PdfGlyph } from './pdfjs.js';
import { textOf } from './sign-fonts.js';

/** Letters that one glyph may stand for: the longest ligature of Unicode has 18. */
const longestGlyph = 32;

/** Marks over and under a letter: sorted by their place they could come before it. */
const combines = /^\p{M}+$/u;

/**
 * Notes the glyphs of a text operator and moves the pen.
 * @throws PermanentError file-too-complex
 */
export function showText(painter: Painter, glyphs: unknown): void {
  const { graphics, pen } = painter;
  const font = painter.fonts(graphics.font);
  if (!Array.isArray(glyphs)) return;
  const unit = (font?.fontMatrix?.[0] ?? 0.001) * graphics.fontSize;
  const place = multiply(graphics.ctm, pen.matrix);
  const size = Math.hypot(place[2], place[3]) * Math.abs(graphics.fontSize) * (unit === 0 ? 0 : 1);
  const upright = Math.abs(place[1]) < Math.abs(place[0]) * 0.1 && place[0] * graphics.fontSize > 0;
  for (const glyph of glyphs as readonly (number | PdfGlyph | null)[]) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      pen.x -= (glyph / 1000) * graphics.fontSize * graphics.scale;
      continue;
    }
    const advance =
      (glyph.width * unit + graphics.charSpacing + (glyph.isSpace ? graphics.wordSpacing : 0)) *
      graphics.scale;
    const y = pen.y + graphics.rise;
    const mark = painter.marks.at(-1);
    mark?.codes.push(glyph.originalCharCode);
    // Within a span a blank may be a glyph without a letter, of which the file tells elsewhere.
    if (glyph.unicode.trim() === '' && (mark === null || mark === undefined)) {
      const last = painter.content.glyphs.at(-1);
      if (last !== undefined) last.blankAfter = true;
      pen.x += advance;
      continue;
    }
    const before = painter.content.glyphs.at(-1);
    if (before !== undefined && glyph.width === 0 && combines.test(glyph.unicode)) {
      before.text += glyph.unicode;
      pen.x += advance;
      continue;
    }
    const drawn: Glyph = {
      text: textOf(glyph.unicode, font).slice(0, longestGlyph),
      x: place[0] * pen.x + place[2] * y + place[4],
      y: place[1] * pen.x + place[3] * y + place[5],
      width: Math.hypot(place[0], place[1]) * glyph.width * unit * graphics.scale,
      size,
      upright,
      font: graphics.font,
      color: graphics.fill,
      alpha: graphics.alpha,
      mode: graphics.mode,
      clip: graphics.clip,
      blankAfter: false,
      order: painter.order,
    };
    if (before !== undefined && becomesAccented(before, drawn)) {
      pen.x += advance;
      continue;
    }
    painter.content.glyphs.push(drawn);
    if (painter.content.glyphs.length > limits.characters)
      throw tooComplex('The PDF holds far more text than a resume.');
    mark?.glyphs.push(drawn);
    pen.x += advance;
  }
}
