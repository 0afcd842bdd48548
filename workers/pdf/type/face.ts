import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { families, weightIndex, type Family, type Weight } from './families.js';
import type { OpenStore } from './word-store.js';
import { wordShaper, type Shaped } from './words.js';

/** One opened font file. */
export interface Face {
  /** Unique; the name under which a document registers it. */
  name: string;
  /** What a document embeds: the font, with its words laid out once per thread. */
  font: Font;
  /** Heights in em: above and (positive) below the baseline. */
  ascent: number;
  descent: number;
  covers: (codePoint: number) => boolean;
  /** Words as pdfkit has laid them out, for all documents of the thread. */
  drawn: OpenStore;
  /** Lays out one word, which has no spaces. */
  shape: (word: string) => Shaped;
}

const require = createRequire(import.meta.url);
const opened = new Map<string, Face>();

/** A face of a family. Opening costs some 20 ms, so each thread opens each file once and keeps it. */
export function faceOf(family: Family, weight: Weight): Face {
  const { package: packageName, file, weights } = families[family];
  const name = `${file}_${weights[weightIndex[weight]]}`;
  const known = opened.get(name);
  if (known) return known;
  const path = `@expo-google-fonts/${packageName}/${weights[weightIndex[weight]]}/${name}.ttf`;
  const face = openFace(name, require.resolve(path));
  opened.set(name, face);
  return face;
}

function openFace(name: string, path: string): Face {
  const font = fontkit.create(readFileSync(path));
  if ('fonts' in font) throw new Error(`${name} is a collection of fonts, not one font.`);
  const codePoints = new Set(font.characterSet);
  const shaper = wordShaper(font);
  return {
    name,
    font: Object.create(font, { layout: { value: shaper.layout } }) as Font,
    ascent: font.ascent / font.unitsPerEm,
    descent: -font.descent / font.unitsPerEm,
    covers: (codePoint) => codePoints.has(codePoint),
    drawn: shaper.drawn,
    shape: shaper.shape,
  };
}
