import { widthOf, type Setting } from '../type/runs.js';
import type { Span } from './blocks.js';

/** What is not split at the end of a line unless it is wider than a line. */
export interface Word {
  spans: Span[];
  width: number;
  /** Goes on with a word that was split: no space stands before it. */
  isRest: boolean;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const longestLetter = 30;
const stretch = 500;
const pieces = /.{1,30}/gsu;
/** In a word that must be split, a good place is after one of these. */
const goodSplit = /[/?&=_.,;:@|)]$/;

/** A word of so many letters is wider than any line; to measure it as one word would take seconds. */
const mostLetters = 600;
const widerThanAnyLine = new RegExp(`[^ ]{${mostLetters}}`);

/** In points; infinite where a line cannot hold it in any case. */
export function spanWidth(span: Span, setting: Setting): number {
  if (span.text.length >= mostLetters && widerThanAnyLine.test(span.text)) return Infinity;
  return widthOf(span.text, span.style.weight, setting) * span.style.size;
}

/** Neighbours in the same style are one span. */
export function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && last.style === span.style && (last.link ?? null) === (span.link ?? null)) {
      result[result.length - 1] = { ...last, text: last.text + span.text };
    } else result.push(span);
  }
  return result;
}

const figure = /^\P{L}*\d$/u;
const unit =
  /^(?!(?:a|an|as|at|be|by|do|he|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we)\b)(?:[%‰]|°C?|[a-zA-Zµ]{1,2}|crores?|lakhs?|million|billion|thousand|करोड़|लाख|हज़ार)\P{L}*$/u;

/** A number so short that a line does not end with it. */
const lone = /^\d{1,2}$/;

/** 'of ₹2.1 crore', '480 ms', '31 %', '2 villages' read badly where a line ends between the two. */
function isMeasured(number: string, next: string): boolean {
  return (figure.test(number) && unit.test(next)) || (lone.test(number) && /^\p{L}/u.test(next));
}

/**
 * Words end at spaces. A word that ends with a hyphen stays with the next one: pdftotext takes a hyphen at the
 * end of a line for hyphenation and drops it. A figure stays with its unit.
 */
export function wordsOf(spans: readonly Span[], setting: Setting): Word[] {
  const words: Word[] = [];
  let open: Span[] = [];
  const close = () => {
    if (open.length > 0) words.push(wordFrom(open, false, setting));
    open = [];
  };
  for (const span of spans) {
    span.text.split(' ').forEach((text, index) => {
      const previous = open.at(-1);
      const stays = previous && (previous.text.endsWith('-') || isMeasured(previous.text, text));
      if (index > 0 && stays) open.push({ ...previous, text: ' ' });
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
export function splitWord(word: Word, width: number, setting: Setting): Word[] {
  const parts: Word[] = [];
  let room = width;
  let open: Span[] = [];
  for (const span of word.spans) {
    let letters = lettersOf(span.text);
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

/** What is read as one letter; of a pile of marks or of joined consonants without end, pieces. */
function lettersOf(text: string): string[] {
  const letters: string[] = [];
  // In stretches: to look through a long word as a whole takes time that grows with its square.
  for (let at = 0; at < text.length;) {
    const found = Array.from(graphemes.segment(text.slice(at, at + stretch)), ({ segment }) => segment);
    // The last one may go on behind the stretch.
    if (at + stretch < text.length && found.length > 1) found.pop();
    for (const letter of found) {
      at += letter.length;
      if (letter.length > longestLetter) letters.push(...(letter.match(pieces) ?? []));
      else letters.push(letter);
    }
  }
  return letters;
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
