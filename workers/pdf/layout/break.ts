import { widthOf, type Setting } from '../type/runs.js';
import type { Span } from './blocks.js';

/** A line of text: its spans, with the spaces between words. Width in points. */
export interface Line {
  spans: Span[];
  width: number;
}

/** What is not split at the end of a line unless it is wider than a line. */
interface Word {
  spans: Span[];
  width: number;
  /** Goes on with a word that was split: no space stands before it. */
  isRest: boolean;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** In a word that must be split, a good place is after one of these. */
const goodSplit = /[/?&=_.,;:@|)]$/;

/** A last line that is shorter than this share of the width gets company from the line above … */
const leastEnd = 0.15;
/** … of at most so many words, none of them wider than this share, as long as so many are left behind. */
const company = { words: 2, width: 0.35, left: 3 };

/** Breaks spans into lines no wider than `width` points. */
export function breakLines(spans: readonly Span[], width: number, setting: Setting): Line[] {
  const words = wordsOf(spans, setting).flatMap((word) =>
    word.width <= width ? [word] : splitWord(word, width, setting),
  );
  const lines = filled(words, width, setting);
  mendEnd(lines, width, setting);
  return lines.map((line) => lineOf(line, setting));
}

/**
 * Puts things in rows: `a · b · c`. The separator stands only between two things in the same row; a thing that is
 * wider than a row is broken by words.
 * @param beside how much of the first row is taken by something else
 */
export function breakRow(
  things: readonly Span[],
  separator: Span,
  width: number,
  setting: Setting,
  beside = 0,
): Line[] {
  const lines: Line[] = [];
  const between = spanWidth(separator, setting);
  for (const thing of things) {
    const own = spanWidth(thing, setting);
    const last = lines.at(-1);
    const room = lines.length === 1 ? width - beside : width;
    if (last && last.width + between + own <= room) {
      last.spans.push(separator, thing);
      last.width += between + own;
    } else lines.push(...breakLines([thing], width, setting));
  }
  return lines;
}

export function spanWidth(span: Span, setting: Setting): number {
  return widthOf(span.text, span.style.weight, setting) * span.style.size;
}

/** As many words on each line as it holds. */
function filled(words: readonly Word[], width: number, setting: Setting): Word[][] {
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const line = lines.at(-1);
    const needed = line ? used + spaceAfter(line.at(-1), setting) + word.width : Infinity;
    if (line && needed <= width) {
      line.push(word);
      used = needed;
    } else {
      lines.push([word]);
      used = word.width;
    }
  }
  return lines;
}

/** Brings words down to a last line that would hold next to nothing. */
function mendEnd(lines: readonly Word[][], width: number, setting: Setting): void {
  const [above, last] = lines.slice(-2);
  if (!above || !last || last[0]?.isRest) return;
  for (let moved = 0; moved < company.words && above.length > company.left; moved++) {
    const word = above.at(-1);
    const isShort = lineOf(last, setting).width < leastEnd * width;
    if (!word || !isShort || word.width > company.width * width) return;
    last.unshift(word);
    above.pop();
  }
}

function lineOf(words: readonly Word[], setting: Setting): Line {
  const spans: Span[] = [];
  let width = 0;
  words.forEach((word, index) => {
    const before = words[index - 1];
    const end = before?.spans.at(-1);
    if (end) {
      spans.push({ ...end, text: ' ', link: linkOfSpace(end, word) });
      width += spaceAfter(before, setting);
    }
    spans.push(...word.spans);
    width += word.width;
  });
  return { spans: joined(spans), width };
}

/** A space is as wide as the face of the word before it makes it. */
function spaceAfter(before: Word | undefined, setting: Setting): number {
  const span = before?.spans.at(-1);
  if (!span) return 0;
  const word = span.text.slice(span.text.lastIndexOf(' ') + 1);
  return spanWidth({ ...span, text: `${word} ` }, setting) - spanWidth({ ...span, text: word }, setting);
}

/** A link covers the spaces inside it, not those around it. */
function linkOfSpace(before: Span, after: Word): string | null {
  return before.link === after.spans[0]?.link ? (before.link ?? null) : null;
}

/** Neighbours in the same style are one span. */
function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && last.style === span.style && (last.link ?? null) === (span.link ?? null)) {
      result[result.length - 1] = { ...last, text: last.text + span.text };
    } else result.push(span);
  }
  return result;
}

/**
 * Words end at spaces. A word that ends with a hyphen stays with the next one: pdftotext takes a hyphen at the
 * end of a line for hyphenation and drops it.
 */
function wordsOf(spans: readonly Span[], setting: Setting): Word[] {
  const words: Word[] = [];
  let open: Span[] = [];
  const close = () => {
    if (open.length > 0) words.push(wordFrom(open, false, setting));
    open = [];
  };
  for (const span of spans) {
    span.text.split(' ').forEach((text, index) => {
      const previous = open.at(-1);
      if (index > 0 && previous?.text.endsWith('-')) open.push({ ...previous, text: ' ' });
      else if (index > 0) close();
      if (text !== '') open.push({ ...span, text });
    });
  }
  close();
  return words;
}

function wordFrom(spans: Span[], isRest: boolean, setting: Setting): Word {
  const width = spans.reduce((sum, span) => sum + spanWidth(span, setting), 0);
  return { spans: joined(spans), width, isRest };
}

/** Splits a word that is wider than a line into parts that fit, between letters. */
function splitWord(word: Word, width: number, setting: Setting): Word[] {
  const parts: Word[] = [];
  let room = width;
  let open: Span[] = [];
  for (const span of word.spans) {
    let letters = Array.from(graphemes.segment(span.text), ({ segment }) => segment);
    while (letters.length > 0) {
      const fits = lettersThatFit(letters, span, room, setting);
      const count =
        fits === letters.length ? fits : splitPoint(letters, Math.max(fits, open.length > 0 ? 0 : 1));
      const part = { ...span, text: letters.slice(0, count).join('') };
      if (count > 0) open.push(part);
      letters = letters.slice(count);
      room -= spanWidth(part, setting);
      if (letters.length === 0) break;
      parts.push(wordFrom(open, parts.length > 0, setting));
      open = [];
      room = width;
    }
  }
  if (open.length > 0) parts.push(wordFrom(open, parts.length > 0, setting));
  return parts;
}

/** Each letter is measured by itself: cheap, and what kerning would change is less than a point. */
function lettersThatFit(letters: readonly string[], span: Span, room: number, setting: Setting): number {
  let left = room;
  const count = letters.findIndex((text) => {
    left -= spanWidth({ ...span, text }, setting);
    return left < 0;
  });
  return count < 0 ? letters.length : count;
}

/** Near the last letter that fits: after punctuation of an address, and never after a hyphen. */
function splitPoint(letters: readonly string[], most: number): number {
  for (let count = most; count > most * 0.5; count--)
    if (goodSplit.test(letters[count - 1] ?? '')) return count;
  for (let count = most; count > 1; count--) if (letters[count - 1] !== '-') return count;
  return most;
}
