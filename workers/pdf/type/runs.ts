import { PermanentError } from '../../../shared/errors.js';
import { faceOf, type Face } from './face.js';
import { fallbacks, type Family, type Weight } from './families.js';

/** A stretch of text in one face. */
export interface Run {
  face: Face;
  /** What is drawn. */
  text: string;
  /** What it says, where the drawn glyphs would be read as something else. */
  actual: string | null;
  /** In em. */
  width: number;
}

/** Which face a document is set in, and what it could not set. */
export interface Setting {
  family: Family;
  /** Characters that no face has. */
  missing: Set<string>;
}

const box = '\u25a1';
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Splits text into runs, each in a face that has all its characters: the own face, else a fallback, else a box.
 * @throws {PermanentError} `unrenderable` for scripts that are written from right to left
 */
export function runsOf(text: string, weight: Weight, setting: Setting): Run[] {
  const own = faceOf(setting.family, weight);
  const drawn = text.replaceAll('\u00a0', ' ');
  if (isPlain(drawn, own)) return [finished(own, drawn, drawn)];
  const runs: { face: Face; text: string; said: string }[] = [];
  for (const { segment } of graphemes.segment(drawn)) {
    const next = setCluster(segment, weight, own, setting);
    const last = runs.at(-1);
    if (last?.face === next.face && last.text.endsWith(box) === next.text.endsWith(box)) {
      last.text += next.text;
      last.said += segment;
    } else runs.push({ ...next, said: segment });
  }
  return runs.map((run) => finished(run.face, run.text, run.said));
}

/** Width of a text in em, over all its runs. */
export function widthOf(text: string, weight: Weight, setting: Setting): number {
  return runsOf(text, weight, setting).reduce((sum, run) => sum + run.width, 0);
}

/** Whether one face sets the text as it stands, with nothing that combines. */
function isPlain(text: string, face: Face): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isSimple = unit < 0x300 || (unit >= 0x370 && unit < 0x590) || (unit >= 0x1e00 && unit < 0x2c00);
    if (!isSimple || !face.covers(unit)) return false;
  }
  return true;
}

function setCluster(
  cluster: string,
  weight: Weight,
  own: Face,
  setting: Setting,
): { face: Face; text: string } {
  if (rightToLeft.test(cluster)) {
    throw new PermanentError(
      'unrenderable',
      'Text in Arabic, Hebrew or another script that is written from right to left cannot be set as PDF yet.',
    );
  }
  const text = cluster.normalize('NFC');
  if (coversAll(own, text)) return { face: own, text };
  for (const family of fallbacks) {
    const face = faceOf(family, weight);
    if (coversAll(face, text)) return { face, text };
  }
  setting.missing.add(cluster);
  return { face: faceOf('sans', weight), text: box };
}

function coversAll(face: Face, text: string): boolean {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const isJoiner = codePoint === 0x200c || codePoint === 0x200d;
    if (!isJoiner && !face.covers(codePoint)) return false;
  }
  return true;
}

function finished(face: Face, text: string, said: string): Run {
  let width = 0;
  let readBack = '';
  for (const word of text.split(/( )/)) {
    const shaped = face.shape(word);
    width += shaped.width;
    readBack += shaped.text;
  }
  return { face, text, actual: readBack === said ? null : said, width };
}
