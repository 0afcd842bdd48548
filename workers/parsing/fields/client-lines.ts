import type { Line } from '../lines.js';
import type { FoundRange } from './dates/date-ranges.js';
import { findDates } from './dates/dates.js';
import { isWithin } from './dates/within.js';
import { takeLabel } from './labels.js';

/* Who a consultant was lent to: lines below the employer that pays, each with dates of its own. */

const label =
  /^(?:end[- ]?)?(?:clients?|customers?|projects?|assignments?|kunden?|projekte?|projet|cliente|proyecto|progetto)(?: name| ?#?\d{1,2})?\s*:\s*\S/iu;

const rangesIn = (line: Line): FoundRange[] => findDates(line.text).filter(({ from }) => from !== null);

/** Lines of one client: those that follow each other with such labels. None where the person's title comes behind them. */
function groupAt(lines: readonly Line[], at: number): readonly Line[] {
  let end = at;
  while (lines[end]?.bullet === false && label.test(lines[end]?.text ?? '')) end += 1;
  const isHead = takeLabel(lines[end]?.text ?? '')?.kind === 'position';
  return isHead ? [] : lines.slice(at, end);
}

/**
 * Marks what names a client or a project below a job as telling of that: where its dates are within those of the job.
 * Who lists clients only, each after the other, has them as jobs.
 */
export function withClientsTold(lines: readonly Line[]): Line[] {
  const read: Line[] = [];
  let over: FoundRange | undefined;
  for (let line = lines[0]; line !== undefined; line = lines[read.length]) {
    const group = groupAt(lines, read.length);
    const ranges = group.flatMap(rangesIn);
    const isTold = over !== undefined && ranges.every((range) => isWithin(range, over));
    if (group.length === 0) {
      if (!line.bullet) over = rangesIn(line)[0] ?? over;
      read.push(line);
    } else {
      read.push(...group.map((each) => (isTold ? { ...each, told: true } : each)));
      if (!isTold) over = undefined;
    }
  }
  return read;
}
