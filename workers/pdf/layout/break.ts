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
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** In a word that must be split, a good place is after one of these. */
const goodSplit = /[/?&=_.,;:@|)]$/;

/** Breaks spans into lines no wider than `width` points. */
export function breakLines(spans: readonly Span[], width: number, setting: Setting): Line[] {
  const filler = lineFiller(width, setting);
  for (const word of wordsOf(spans, setting)) {
    if (word.width <= width) filler.add(word);
    else for (const part of splitWord(word, width, setting)) filler.add(part);
  }
  return filler.lines();
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

function lineFiller(width: number, setting: Setting) {
  const lines: Line[] = [];
  return {
    add(word: Word): void {
      const last = lines.at(-1);
      const end = last?.spans.at(-1);
      const space = end ? spaceAfter(end, setting) : 0;
      if (last && end && last.width + space + word.width <= width) {
        last.spans = joined([
          ...last.spans,
          { ...end, text: ' ', link: linkOfSpace(end, word) },
          ...word.spans,
        ]);
        last.width += space + word.width;
      } else lines.push({ spans: [...word.spans], width: word.width });
    },
    lines: () => lines,
  };
}

/** A space is as wide as the face of the word before it makes it. */
function spaceAfter(span: Span, setting: Setting): number {
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
    if (open.length > 0) words.push(wordFrom(open, setting));
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

function wordFrom(spans: Span[], setting: Setting): Word {
  return { spans: joined(spans), width: spans.reduce((sum, span) => sum + spanWidth(span, setting), 0) };
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
      parts.push(wordFrom(open, setting));
      open = [];
      room = width;
    }
  }
  if (open.length > 0) parts.push(wordFrom(open, setting));
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
  for (let count = most; count > most * 0.6; count--)
    if (goodSplit.test(letters[count - 1] ?? '')) return count;
  for (let count = most; count > 1; count--) if (letters[count - 1] !== '-') return count;
  return most;
}
