import { roleScore } from '../fields/heads/roles.js';
import type { Line } from '../lines.js';
import { isPlain, usualSize } from './outstanding.js';

/* Word puts what stands beside a text into boxes, whose headings look otherwise than those of the text. */

/** The text around the boxes has at least so many headings. */
const leastHeadings = 2;

interface Known {
  /** Whether a look is that of headings. */
  isLook: (look: string) => boolean;
  isWorded: (line: Line) => boolean;
}

/**
 * The look of a text's own headings where all that are known by their look stand in boxes: larger than the text, each
 * like a heading, and one of a wording that is known. Null where there are no boxes, or none stands out so.
 */
export function lookBesideBoxes(
  lines: readonly Line[],
  lookOf: (line: Line) => string,
  { isLook, isWorded }: Known,
): { look: string; gap: number } | null {
  const text = lines.filter(({ page, flow }) => page === 0 && flow === 0);
  if (text.length === lines.length) return null;
  const worded = new Set(text.filter(isWorded).map(lookOf));
  const [look, ...others] = worded;
  if (look === undefined || others.length > 0 || isLook(look)) return null;
  const own = text.filter((line) => lookOf(line) === look);
  const usual = usualSize(text);
  const stands = own.every((line) => line.size > usual && isPlain(line) && roleScore(line.text) === 0);
  return stands && own.length >= leastHeadings ? { look, gap: 0 } : null;
}
