import type { Line } from '../lines.js';
import type { FoundRange } from './dates/date-ranges.js';
import { findDates } from './dates/dates.js';
import { isWithin } from './dates/within.js';
import { roleScore } from './heads/roles.js';
import { takeLabel } from './labels.js';
import { labelled } from './project-labels.js';

/* Who a consultant was lent to, and for what: lines below the employer that pays, each with dates of its own. */

const label =
  /^(?:end[- ]?)?(?:clients?|customers?|projects?|assignments?|kunden?|projekte?|projet|cliente|proyecto|progetto)(?: (?:name|title)| ?#?\d{1,2})?\s*:\s*\S/iu;

const rangesIn = (line: Line): FoundRange[] => findDates(line.text).filter(({ from }) => from !== null);
const kindOf = (line: Line | undefined): string | undefined => takeLabel(line?.text ?? '')?.kind;

/** Lines of one client, at most. */
const mostLines = 12;

/** Where the lines end, from `at`, that all pass a test and are no points. */
function endOf(lines: readonly Line[], at: number, test: (line: Line) => boolean): number {
  const count = lines.slice(at, at + mostLines).findIndex((line) => line.bullet || !test(line));
  return count < 0 ? Math.min(lines.length, at + mostLines) : at + count;
}

const besides = new Set(['position', 'dates', 'place', 'aside']);
/** What stands below a client's name by its label: one's role, how long, how many worked on it, with which tools. */
const tellsMore = (line: Line): boolean =>
  label.test(line.text) || besides.has(kindOf(line) ?? '') || labelled(line.text)?.kind === 'tools';

/** A job whose head has been read: its dates, and at which line they stand. */
interface Over {
  range: FoundRange;
  at: number;
}

/** Lines of a head beside the one with its dates, at most. */
const mostBeside = 2;

/** Whether a job's head names a title, so that the title below a client is only that of a project. */
const hasTitle = (read: readonly Line[], { at }: Over): boolean =>
  read
    .slice(Math.max(0, at - mostBeside), at + mostBeside + 1)
    .some(
      ({ bullet, told, cells }) =>
        !bullet &&
        told !== true &&
        cells.some(({ text }) => roleScore(text) > 0 || takeLabel(text)?.kind === 'position'),
    );

/**
 * Marks what names a client or a project below a job as telling of that: where its dates are within those of the job.
 * Who lists clients only, each after the other, has them as jobs; so has who names the title only below the client.
 */
export function withClientsTold(lines: readonly Line[]): Line[] {
  const read: Line[] = [];
  let over: Over | undefined;
  for (let line = lines[0]; line !== undefined; line = lines[read.length]) {
    const at = read.length;
    const named = endOf(lines, at, ({ text }) => label.test(text));
    const end = named === at ? at : endOf(lines, at, tellsMore);
    const isTitled = lines.slice(named, end).some((each) => kindOf(each) === 'position');
    const whole = lines.slice(at, isTitled ? end : named);
    const isTold =
      over !== undefined &&
      (!isTitled || hasTitle(read, over)) &&
      whole.flatMap(rangesIn).every((range) => isWithin(range, over?.range));
    if (named === at || (isTitled && !isTold)) {
      const [range] = line.bullet ? [] : rangesIn(line);
      if (range !== undefined) over = { range, at };
      read.push(line);
    } else {
      read.push(...whole.map((each) => (isTold ? { ...each, told: true } : each)));
      if (!isTold) over = undefined;
    }
  }
  return read;
}
