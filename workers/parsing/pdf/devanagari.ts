import type { Cell, Line } from '../lines.js';

/**
 * Puts Devanagari that a file holds in the order of its glyphs back into the order in which it is written: the vowel
 * sign ि is drawn before the letters that it follows, a र् (reph) after the syllable that it opens
 * (The Unicode Standard, 12.1).
 */
const consonant = String.raw`[\u0915-\u0939\u0958-\u095f]\u093c?`;
const cluster = String.raw`(?:${consonant}\u094d)*${consonant}`;
const vowels = String.raw`[\u093a\u093b\u093e-\u094c\u094e\u094f\u0955-\u0957]`;
const marks = String.raw`[\u0900-\u0903]`;

const early = new RegExp(String.raw`\u093f(${cluster})`, 'gu');
const late = new RegExp(String.raw`(${cluster}${vowels}*${marks}*)\u0930\u094d(${marks}*)`, 'gu');
const startsEarly = /(?<![\u0900-\u097f])\u093f[\u0915-\u0939]/gu;
const words = /[\u0900-\u097f]+/gu;

function inWrittenOrder(text: string): string {
  return text.replace(early, '$1\u093f').replace(late, '\u0930\u094d$1$2');
}

/** Written text has no word that starts with ि; a file that has some holds glyphs in the order of drawing. */
function isDrawn(lines: readonly Line[]): boolean {
  let [all, drawn] = [0, 0];
  for (const { text } of lines) {
    if (!text.includes('\u093f')) continue;
    all += text.match(words)?.length ?? 0;
    drawn += text.match(startsEarly)?.length ?? 0;
  }
  return drawn > 0 && drawn >= all * 0.01;
}

/** Lines with their Devanagari as it is written. */
export function withDevanagari(lines: readonly Line[]): Line[] {
  if (!isDrawn(lines)) return [...lines];
  const mend = (cell: Cell): Cell => ({
    ...cell,
    text: inWrittenOrder(cell.text),
    spans: cell.spans.map((span) => ({ ...span, text: inWrittenOrder(span.text) })),
  });
  return lines.map((line) => {
    const cells = line.cells.map(mend);
    return { ...line, cells, text: cells.map((cell) => cell.text).join('  ') };
  });
}
