import type { Line } from '../lines.js';
import { kindOfHeading } from '../sections/headings.js';
import type { Reading } from './paragraph.js';

/** Lines of a box that is more than a note to the text beside it. */
const leastOfBox = 3;

/**
 * Boxes that interrupt a text go behind it, each whole; small ones, and those before and after all other text, are read
 * where they stand.
 */
export function withBoxesApart({ lines, boxes }: Pick<Reading, 'lines' | 'boxes'>): Line[] {
  if (boxes.size === 0) return [...lines];
  const outside = (line: Line): boolean => !boxes.has(line.flow);
  const [first, last] = [lines.findIndex(outside), lines.findLastIndex(outside)];
  const sizes = new Map<number, number>();
  for (const { flow } of lines) sizes.set(flow, (sizes.get(flow) ?? 0) + 1);
  const apart = new Set<number>();
  lines.forEach((line, index) => {
    if (outside(line) || index < first || index > last) return;
    if ((sizes.get(line.flow) ?? 0) >= leastOfBox || kindOfHeading(line.text) !== null) apart.add(line.flow);
  });
  const surrounding = (flow: number): number => {
    const around = apart.has(flow) ? undefined : boxes.get(flow);
    return around === undefined ? flow : surrounding(around);
  };
  const placed = lines.map((line) => ({ ...line, flow: surrounding(line.flow) }));
  return [...placed.filter(({ flow }) => !apart.has(flow)), ...placed.filter(({ flow }) => apart.has(flow))];
}
