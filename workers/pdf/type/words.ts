import type { Font, Glyph, GlyphPosition } from 'fontkit';
import { openStore, wordStore } from './word-store.js';

type PlacedGlyph = Pick<Glyph, 'id' | 'advanceWidth' | 'codePoints'>;
type Position = Pick<GlyphPosition, 'xAdvance' | 'yAdvance' | 'xOffset' | 'yOffset'>;

/** A word laid out in one face. */
export interface Shaped {
  glyphs: readonly PlacedGlyph[];
  /** In font units. */
  positions: readonly Position[];
  /** In em. */
  width: number;
  /** What the font's own map of glyphs gives back; where it is not the word, a document must say the word. */
  text: string;
}

interface Layout {
  glyphs: PlacedGlyph[];
  positions: Position[];
  advanceWidth: number;
}

/**
 * Contextual alternates are off: Inter would draw `1x2` with the multiplication sign, and its glyph would then
 * be read back as the wrong letter.
 */
const features = { calt: false };
/** Kerning draws Inter's `2.1` and `97.6` so tight that the point is hard to see. */
const numberFeatures = { ...features, kern: false };
const joiners = new Set([0x200c, 0x200d]);

/**
 * Lays out words and remembers them. `layout` stands in for fontkit's own in a document, so that what was
 * measured is what is drawn, and nothing is laid out twice.
 */
export function wordShaper(font: Font) {
  const kept = wordStore<Shaped>();
  /** What pdfkit has made of the layouts for drawing: it asks only for what is not in it yet. */
  const drawn = openStore();
  const codePointsOf = glyphMap(font);

  function shape(word: string): Shaped {
    const known = kept.get(word);
    if (known) return known;
    const shaped = shapeWord(font, word, codePointsOf);
    kept.keep(word, shaped);
    return shaped;
  }

  function layout(text: string): Layout {
    drawn.count(text.length);
    const run: Layout = { glyphs: [], positions: [], advanceWidth: 0 };
    for (const part of text.split(/( )/)) {
      const shaped = shape(part);
      run.glyphs.push(...shaped.glyphs);
      // Copies: the document scales positions in place.
      for (const position of shaped.positions) run.positions.push({ ...position });
      run.advanceWidth += shaped.width * font.unitsPerEm;
    }
    return run;
  }
  return { shape, layout, drawn };
}

function shapeWord(font: Font, word: string, codePointsOf: (glyph: Glyph) => number[]): Shaped {
  if (word === '') return { glyphs: [], positions: [], width: 0, text: '' };
  const run = font.layout(word, /\d/.test(word) ? numberFeatures : features);
  const glyphs = run.glyphs.map((glyph) => ({
    id: glyph.id,
    advanceWidth: glyph.advanceWidth,
    codePoints: codePointsOf(glyph),
  }));
  return {
    glyphs,
    positions: run.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
      xAdvance,
      yAdvance,
      xOffset,
      yOffset,
    })),
    width: run.advanceWidth / font.unitsPerEm,
    text: String.fromCodePoint(...glyphs.flatMap((glyph) => glyph.codePoints)),
  };
}

/**
 * The characters that a glyph stands for: the lowest that maps to it, else those it was made from. fontkit
 * keeps those of a glyph's first use, so without this a document would depend on what its thread drew before.
 */
function glyphMap(font: Font): (glyph: Glyph) => number[] {
  const lowest = new Map<number, number>();
  for (const codePoint of [...font.characterSet].sort((a, b) => a - b)) {
    const { id } = font.glyphForCodePoint(codePoint);
    if (!lowest.has(id)) lowest.set(id, codePoint);
  }
  return (glyph) => {
    const codePoint = lowest.get(glyph.id);
    return codePoint === undefined ? glyph.codePoints.filter((each) => !joiners.has(each)) : [codePoint];
  };
}
