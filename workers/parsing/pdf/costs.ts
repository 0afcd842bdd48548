import { limits, tooComplex } from '../limits.js';

/*
 * What a few bytes of a stream may cost pdf.js: a range of character codes becomes an entry for each code, a saved
 * graphics state a copy. Both are counted before pdf.js sees them.
 */

const range = /<\s*(?<low>[\dA-Fa-f]{1,8})\s*>\s*<\s*(?<high>[\dA-Fa-f]{1,8})\s*>\s*(?=[<[\d])/gu;

/** Where ranges begin and end in a CMap (Adobe Technical Note 5014); between other marks stand single codes. */
const marks = /\b(?<mark>begin|end)(?:cid|bf|notdef)range\b/gu;

/** Codes that the ranges of a CMap name. */
function mappedCodes(stream: Buffer): number {
  if (!stream.includes('range')) return 0;
  const text = stream.toString('latin1');
  const found = [...text.matchAll(marks)];
  return found.reduce((sum, { groups, index }, at) => {
    const ranges = groups?.['mark'] === 'begin' ? text.slice(index, found[at + 1]?.index) : '';
    return sum + [...ranges.matchAll(range)].reduce((own, match) => own + lengthOf(match), 0);
  }, 0);
}

function lengthOf({ groups }: RegExpMatchArray): number {
  const [low = '', high = ''] = [groups?.['low'], groups?.['high']];
  return Math.max(0, Number.parseInt(high, 16) - Number.parseInt(low, 16)) + 1;
}

/** Lists of widths (ISO 32000-1, 9.7.4.3), those that stand as objects of their own, and the last code of a simple font. */
const widths = /(?:\/W2?\s*|\bobj\s*)\[[\d\s.[\]-]{1,100000}|\/LastChar\s+\d+/gu;
/** Codes have five digits. */
const farCode = /(?<![\d.])\d{6,}/u;

/**
 * @param text objects of a PDF
 * @throws PermanentError file-too-complex for a font that gives widths to more codes than there are: pdf.js keeps each
 */
export function assertCodesInReach(text: string): void {
  for (const [list] of text.matchAll(widths)) {
    if (farCode.test(list)) throw tooComplex('The fonts of the PDF name far more characters than there are.');
  }
}

const isBlank = (byte: number | undefined): boolean =>
  byte === undefined || byte === 32 || (byte >= 9 && byte <= 13) || byte === 0;
const [save, restore] = [0x71, 0x51];

/** How many graphics states a content stream saves (`q`), and how many are open at most (`Q` closes one). */
function saves(stream: Buffer): { all: number; deepest: number } {
  let [all, open, deepest] = [0, 0, 0];
  for (let at = 0; at < stream.length; at += 1) {
    const byte = stream[at];
    if ((byte !== save && byte !== restore) || !isBlank(stream[at - 1]) || !isBlank(stream[at + 1])) continue;
    if (byte === restore) open = Math.max(0, open - 1);
    else {
      all += 1;
      open += 1;
      deepest = Math.max(deepest, open);
    }
  }
  return { all, deepest };
}

/**
 * Counts what the streams of one file cost.
 * @returns what takes the next stream, unpacked; it throws PermanentError file-too-complex where a limit is passed
 */
export function countCosts(): (stream: Buffer) => void {
  let codes = 0;
  let saved = 0;
  return (stream) => {
    codes += mappedCodes(stream);
    if (codes > limits.mappedCodes)
      throw tooComplex('The fonts of the PDF name far more characters than there are.');
    if (stream.includes('/W') || stream.includes('/LastChar')) assertCodesInReach(stream.toString('latin1'));
    const { all, deepest } = saves(stream);
    saved += all;
    if (saved > limits.saves || deepest > limits.openSaves)
      throw tooComplex('The PDF draws far more than a resume.');
  };
}
