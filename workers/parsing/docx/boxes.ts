import type { Line } from '../lines.js';
import { kindOfHeading } from '../sections/headings.js';
import type { Reading } from './paragraph.js';

/** Lines of a box that is more than a note to the text beside it. */
const leastOfBox = 3;

/**
 * Boxes that interrupt a text go behind it, each whole; those before and after all other text are read where they stand,
 * each a column of its own; small ones are read as a part of the text around them.
 */
export function withBoxesApart({ lines, boxes }: Pick<Reading, 'lines' | 'boxes'>): Line[] {
  if (boxes.size === 0) return [...lines];
  const outside = (line: Line): boolean => !boxes.has(line.flow);
  const [first, last] = [lines.findIndex(outside), lines.findLastIndex(outside)];
  const sizes = new Map<number, number>();
  for (const { flow } of lines) sizes.set(flow, (sizes.get(flow) ?? 0) + 1);
  const whole = new Set<number>();
  const apart = new Set<number>();
  lines.forEach((line, index) => {
    if (outside(line)) return;
    if ((sizes.get(line.flow) ?? 0) < leastOfBox && kindOfHeading(line.text) === null) return;
    whole.add(line.flow);
    if (index >= first && index <= last) apart.add(line.flow);
  });
  const surrounding = (flow: number): number => {
    const around = whole.has(flow) ? undefined : boxes.get(flow);
    return around === undefined ? flow : surrounding(around);
  };
  const placed = lines.map((line) => ({ ...line, flow: surrounding(line.flow) }));
  return [...placed.filter(({ flow }) => !apart.has(flow)), ...placed.filter(({ flow }) => apart.has(flow))];
}
