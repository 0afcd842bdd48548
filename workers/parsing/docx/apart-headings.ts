import type { Line } from '../lines.js';
import { isWordedHeading, look } from '../sections/looks.js';

/* Boxes and columns beside a text are typed by hand more often than the text: their headings have no heading's style. */

/**
 * Lines with the headings of boxes and columns marked where the text marks its own and they mark none: by a wording that
 * is known, and the look of the first of them.
 */
export function withHeadingsApart(lines: readonly Line[]): Line[] {
  const marked = new Set(lines.filter((line) => line.heading).map(({ flow }) => flow));
  const looks = new Map<number, string>();
  return lines.map((line) => {
    const isApart = line.flow > 0 && marked.size > 0 && !marked.has(line.flow);
    if (!isApart || line.bullet || !isWordedHeading(line)) return line;
    const own = looks.get(line.flow) ?? look(line);
    looks.set(line.flow, own);
    return own === look(line) ? { ...line, heading: true } : line;
  });
}
