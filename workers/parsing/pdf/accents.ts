import type { Glyph } from './page-content.js';

/** Accents that are drawn as signs of their own, and what they are over or under a letter. */
const combining: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['\u00b4', '\u0301'],
  ['^', '\u0302'],
  ['\u02c6', '\u0302'],
  ['~', '\u0303'],
  ['\u02dc', '\u0303'],
  ['\u00af', '\u0304'],
  ['\u02d8', '\u0306'],
  ['\u02d9', '\u0307'],
  ['\u00a8', '\u0308'],
  ['\u02da', '\u030a'],
  ['\u02dd', '\u030b'],
  ['\u02c7', '\u030c'],
  ['\u00b8', '\u0327'],
  ['\u02db', '\u0328'],
]);
/** An accent takes the place of the dot. */
const dotless: ReadonlyMap<string, string> = new Map([
  ['\u0131', 'i'],
  ['\u0237', 'j'],
]);

/** Over a capital an accent is raised by less than this share of its size. */
const highest = 0.5;

function isOver(accent: Glyph, letter: Glyph): boolean {
  const middle = accent.x + accent.width / 2;
  const near = Math.abs(accent.y - letter.y) < highest * letter.size;
  return near && middle > letter.x && middle < letter.x + letter.width;
}

/**
 * Two glyphs, one of them an accent that is drawn over the other, become the first: TeX's older typefaces have no
 * letters with accents, and print both in one place. Says whether they did.
 */
export function becomesAccented(first: Glyph, second: Glyph): boolean {
  for (const [accent, letter] of [
    [first, second],
    [second, first],
  ] as const) {
    const mark = combining.get(accent.text);
    if (mark === undefined || !isOver(accent, letter)) continue;
    const whole = `${dotless.get(letter.text) ?? letter.text}${mark}`.normalize('NFC');
    if (!/^\p{L}$/u.test(whole)) continue;
    const { x, y, width, size } = letter;
    Object.assign(first, { text: whole, x, y, width, size });
    return true;
  }
  return false;
}
