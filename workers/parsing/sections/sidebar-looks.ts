import type { Line } from '../lines.js';

/* A column on a ground of its own sets its headings in the type of the others, and in a colour of its own. */

const uncoloured = (look: string): string => look.replace(/ #[\da-f]{6}$/iu, '');

/** A column has at least so many headings. */
const leastHeadings = 2;

/**
 * Looks that differ from those of headings in their colour alone, each with the least space above one: of lines in
 * columns that have no other headings.
 * @param known the looks of headings, each with the least space above one
 */
export function looksInOtherColours(
  lines: readonly Line[],
  lookOf: (line: Line) => string,
  known: ReadonlyMap<string, number>,
): Map<string, number> {
  const gaps = new Map([...known].map(([look, gap]) => [uncoloured(look), gap]));
  const headed = new Set(lines.filter((line) => known.has(lookOf(line))).map(({ flow }) => flow));
  const counts = new Map<string, number>();
  for (const line of lines) {
    const look = lookOf(line);
    if (known.has(look) || !gaps.has(uncoloured(look))) continue;
    counts.set(look, headed.has(line.flow) ? -Infinity : (counts.get(look) ?? 0) + 1);
  }
  const found = [...counts].filter(([, count]) => count >= leastHeadings);
  return new Map(found.map(([look]) => [look, gaps.get(uncoloured(look)) ?? 0]));
}
