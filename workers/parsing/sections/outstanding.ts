import { findDates } from '../fields/dates/dates.js';
import type { Line } from '../lines.js';

/* Which look is that of headings where none, or hardly any, has a wording that is known. */

/** Ends the face of a line that has a rule under it, as wide as the text. */
export const underRule = ' ruled';

interface Candidate {
  lines: Line[];
  /** Its size; of Markdown's headings the outer ones stand higher. */
  height: number;
  isMarked: boolean;
  /** The least space above one, in line heights. */
  gap: number;
}

/** A resume has at least so many sections. */
const leastHeadings = 3;
const longest = 45;
const mostWords = 7;

/** Markdown's own mark of a heading, as the reader of texts notes it. */
const marked = /^#(?<depth>\d)/u;
/** Of two lines of one look, the second goes on with the first where less space than this parts them. */
export const wrapGap = 0.6;

/** Whether a line might be a heading: few words of one cell, and no date, address, mark or sentence. */
export function isPlain(line: Line): boolean {
  return (
    line.cells.length === 1 &&
    !line.bullet &&
    line.text.length <= longest &&
    line.text.split(/\s+/u).length <= mostWords &&
    /\p{L}[\p{L}\p{M}]/u.test(line.text) &&
    !/[@|•:]|\d{4}|[.;,]$/u.test(line.text) &&
    findDates(line.text).length === 0
  );
}

/** The lines of each look of which every line might be a heading with something of another look below it. */
function candidates(lines: readonly Line[], lookOf: (line: Line) => string): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  const refused = new Set<string>();
  lines.forEach((line, index) => {
    const key = lookOf(line);
    const [above, below] = [lines[index - 1], lines[index + 1]];
    // The first line is the name, or a word over it.
    if (refused.has(key) || above === undefined) return;
    if (lookOf(above) === key && line.gap < wrapGap) return;
    const hasOwn = below === undefined || lookOf(below) !== key || below.gap < wrapGap;
    if (!isPlain(line) || !hasOwn) {
      refused.add(key);
      found.delete(key);
      return;
    }
    const depth = Number(marked.exec(line.face)?.groups?.['depth'] ?? 0);
    const height = depth === 0 ? line.size : 10 - depth;
    const candidate = found.get(key) ?? { lines: [], height, isMarked: depth > 0, gap: Infinity };
    candidate.lines.push(line);
    candidate.gap = Math.min(candidate.gap, line.gap);
    found.set(key, candidate);
  });
  return found;
}

/** The size in which most letters are set. */
export function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/**
 * The look that stands out: of all looks whose every line might be a heading the one in the largest type, else in bold or
 * capitals, with space above each; and that space. Null where no look does.
 */
export function outstandingLook(
  lines: readonly Line[],
  lookOf: (line: Line) => string,
): { look: string; gap: number } | null {
  const usual = usualSize(lines);
  const likely = [...candidates(lines, lookOf)].filter(([, { lines: own, height, gap, isMarked }]) => {
    if (isMarked) return true;
    const [first] = own;
    const isCaps = own.every(({ text }) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text));
    // A rule under each says as much as white space over it.
    const isRuled = first?.face.endsWith(underRule) === true;
    const stands = height > usual || first?.bold === true || isCaps || isRuled;
    return own.length >= leastHeadings && height >= usual && stands && (isRuled || gap >= 0.4);
  });
  const [best, second] = likely.sort(([, a], [, b]) => b.height - a.height || b.gap - a.gap);
  if (best === undefined) return null;
  const [look, { height, gap }] = best;
  const clear = second === undefined || height > second[1].height || gap > second[1].gap;
  return clear ? { look, gap: gap === Infinity ? 0 : gap } : null;
}
