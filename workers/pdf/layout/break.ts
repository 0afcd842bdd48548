import type { Setting } from '../type/runs.js';
import type { Span } from './blocks.js';
import { joined, spanWidth, splitWord, wordsOf, type Word } from './words.js';

/** A line of text: its spans, with the spaces between words. Width in points. */
export interface Line {
  spans: Span[];
  width: number;
}

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

/** As many words on each line as it holds. */
function filled(words: readonly Word[], width: number, setting: Setting): Word[][] {
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const line = lines.at(-1);
    // What does not fit without a space before it needs none measured.
    const isOver = !line || used + word.width > width;
    const needed = isOver ? Infinity : used + spaceAfter(line.at(-1), setting) + word.width;
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

/** How much of a word tells what space it has after it. */
const longestTold = 40;
/** What a cut may leave of a letter of two code units. */
const halfLetter = /^[\udc00-\udfff]/;

/** A space is as wide as the face of the word before it makes it. */
function spaceAfter(before: Word | undefined, setting: Setting): number {
  const span = before?.spans.at(-1);
  if (!span) return 0;
  const word = span.text
    .slice(span.text.lastIndexOf(' ') + 1)
    .slice(-longestTold)
    .replace(halfLetter, '');
  return spanWidth({ ...span, text: `${word} ` }, setting) - spanWidth({ ...span, text: word }, setting);
}

/** A link covers the spaces inside it, not those around it. */
function linkOfSpace(before: Span, after: Word): string | null {
  return before.link === after.spans[0]?.link ? (before.link ?? null) : null;
}
