import { faceOf, type Face } from './face.js';
import { fallbacks, type Family, type Weight } from './families.js';
import { wordStore, type WordStore } from './word-store.js';

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
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A word in its runs, and the characters that became boxes. */
interface SetWord {
  runs: readonly Run[];
  missing: readonly string[];
}

/** What is known of words in a family and weight: every word is looked at several times, to measure, to break, to draw. */
interface Known {
  words: WordStore<SetWord>;
  widths: WordStore<number>;
}

const knownIn: Partial<Record<Family, Partial<Record<Weight, Known>>>> = {};

function knownOf({ family }: Setting, weight: Weight): Known {
  const inFamily = (knownIn[family] ??= {});
  return (inFamily[weight] ??= { words: wordStore(), widths: wordStore() });
}

/**
 * Splits text into runs, each in a face that has all its characters: the own face, else a fallback, else a box.
 * A space goes with the word before it.
 */
export function runsOf(text: string, weight: Weight, setting: Setting): Run[] {
  const runs: Run[] = [];
  for (const part of text.replaceAll('\u00a0', ' ').split(/( )/)) {
    if (part === '') continue;
    const last = runs.at(-1);
    if (part === ' ') append(runs, finished(last?.face ?? faceOf(setting.family, weight), part, part));
    else for (const run of wordRuns(part, weight, setting)) append(runs, run);
  }
  return runs;
}

/** Width of a text in em, over all its runs. */
export function widthOf(text: string, weight: Weight, setting: Setting): number {
  const { widths } = knownOf(setting, weight);
  const known = widths.get(text);
  if (known !== undefined) return known;
  const width = runsOf(text, weight, setting).reduce((sum, run) => sum + run.width, 0);
  widths.keep(text, width);
  return width;
}

/** Neighbours in the same face are one run. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last?.face !== run.face) {
    runs.push({ ...run });
    return;
  }
  if (last.actual !== null || run.actual !== null) {
    last.actual = (last.actual ?? last.text) + (run.actual ?? run.text);
  }
  last.text += run.text;
  last.width += run.width;
}

function wordRuns(word: string, weight: Weight, setting: Setting): readonly Run[] {
  const { words } = knownOf(setting, weight);
  const kept = words.get(word);
  const known = kept ?? setWord(word, weight, setting.family);
  if (!kept) words.keep(word, known);
  for (const each of known.missing) setting.missing.add(each);
  return known.runs;
}

function setWord(word: string, weight: Weight, family: Family): SetWord {
  const own = faceOf(family, weight);
  if (isPlain(word, own)) return { runs: [finished(own, word, word)], missing: [] };
  const parts: { face: Face; text: string; said: string }[] = [];
  const missing: string[] = [];
  for (const { segment } of graphemes.segment(word)) {
    const drawn = segment.normalize('NFC');
    const face = faceFor(drawn, weight, own);
    if (!face) missing.push(segment);
    const next = face ? { face, text: drawn } : { face: faceOf('sans', weight), text: box };
    const last = parts.at(-1);
    if (last?.face === next.face) {
      last.text += next.text;
      last.said += segment;
    } else parts.push({ ...next, said: segment });
  }
  return { runs: parts.map(({ face, text, said }) => finished(face, text, said)), missing };
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

/** The face for what is read as one letter; none if no face has all of it. */
function faceFor(cluster: string, weight: Weight, own: Face): Face | null {
  if (coversAll(own, cluster)) return own;
  const family = fallbacks.find((each) => coversAll(faceOf(each, weight), cluster));
  return family ? faceOf(family, weight) : null;
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
  const shaped = face.shape(text);
  return { face, text, actual: shaped.text === said ? null : said, width: shaped.width };
}
