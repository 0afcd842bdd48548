import { insides } from '../unit/pdf/reading.js';

/** How often a document shows a glyph that its typeface lacks: glyph 0, `.notdef` (OpenType, 'glyf'). */
export function missingGlyphs(pdf: Uint8Array): number {
  const shown = [...insides(pdf).matchAll(/\[([^\]]*)\] TJ/g)].flatMap(([, line = '']) =>
    [...line.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, codes = '']) => codes.match(/.{4}/g) ?? []),
  );
  if (shown.length === 0) throw new Error('The document shows no glyphs: it is written in another way.');
  return shown.filter((code) => code === '0000').length;
}
