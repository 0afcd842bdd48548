import type { Line } from '../lines.js';
import { findDates, isOnlyDate, takeDates } from './dates/dates.js';
import { nameUnits } from './heads/employers.js';
import { isPlace } from './places.js';
import { roleScore } from './heads/roles.js';
import { opensWithVerb, says } from './sayings.js';
import { isDuration, toUnits } from './heads/units.js';
import { endsSentence, joinWrapped, looksLikeProse, startsLow, wrapsInto } from './wrapping.js';

/*
 * Duties that have no marks before them. What stands below a job's head is told from its names by the head itself: once
 * the lines of most heads name a title and an employer beside the dates, a head is whole, and what follows tells of the job.
 */

/** Lines of a head before its dates, and behind them. */
const mostLead = 3;
const mostTrail = 3;
/** Of the jobs, so many have a whole head in as many lines. */
const leastWhole = 0.6;
/** Of the lines that are taken for duties, so many tell something. */
const leastSaying = 0.5;

/** A job: the lines before its dates and with them, and those below up to the next. */
interface Job {
  head: Line[];
  below: Line[];
}

/** How a line begins: a head may hold two types, of which now the one, now the other takes more room. */
function styleOf({ cells, size }: Line): string {
  const { bold = false, italic = false } = cells[0]?.spans[0] ?? {};
  return `${bold} ${italic} ${size}`;
}

/** Jobs by their dates, where each has as many lines before its dates as the first; null where they have not. */
function toJobs(lines: readonly Line[]): Job[] | null {
  const at = lines.flatMap((line, index) => (isDated(line) ? [index] : []));
  const [lead = mostLead + 1] = at;
  const [first] = lines;
  if (lead > mostLead || first === undefined) return null;
  const starts = at.map((index) => index - lead);
  const isRegular = starts.every((start, index) => {
    const line = lines[start];
    return (
      start > (at[index - 1] ?? -1) && line !== undefined && (lead === 0 || styleOf(line) === styleOf(first))
    );
  });
  if (!isRegular) return null;
  return starts.map((start, index) => ({
    head: lines.slice(start, start + lead + 1),
    below: lines.slice(start + lead + 1, starts[index + 1]),
  }));
}

const bracketed = /^(?<name>[^()]{2,80})\((?<other>[^()]{2,80})\)/u;

/** 'Mainfreight (Shift Manager)': one of the two is a title, the other is not, and no place. */
function isBracketed({ text }: Line): boolean {
  const { name = '', other = '' } = bracketed.exec(takeDates(text).rest)?.groups ?? {};
  const isOne = roleScore(name) > 0 !== roleScore(other) > 0;
  return isOne && !isPlace(other) && !isDuration(other);
}

/** Whether lines name a title and an employer. */
function isWhole(head: readonly Line[]): boolean {
  const { position, name } = nameUnits(toUnits(head).names, true);
  return (position !== undefined && name !== undefined) || head.some(isBracketed);
}

/** A range of dates, or one date behind a title and an employer: 'Swedish Match – Apprentice (Summer 2015)'. */
function isDated(line: Line): boolean {
  if (line.bullet || says(line)) return false;
  const dates = findDates(line.text);
  if (dates.some(({ from }) => from !== null)) return true;
  const [date] = dates;
  const isLast = date !== undefined && !/[\p{L}\p{N}]/u.test(line.text.slice(date.end));
  return isLast && line.cells.length === 1 && isWhole([line]) && roleScore(takeDates(line.text).rest) > 0;
}

/** How many lines behind the dates the heads of a section need; null where they are not whole even so. */
function trailOf(jobs: readonly Job[]): number | null {
  for (let trail = 0; trail <= mostTrail; trail += 1) {
    const whole = jobs.filter(({ head, below }) => {
      const more = below.slice(0, trail);
      return !more.some(says) && isWhole([...head, ...more]);
    });
    if (whole.length >= leastWhole * jobs.length) return trail;
  }
  return null;
}

/** What a head may have behind its names: a place, a length of time, more in heavier type. */
const isOfHead = (line: Line): boolean =>
  line.bold || line.italic || isPlace(line.text) || isOnlyDate(line.text) || isDuration(line.text);

/** Where the duties of a job begin below its dates. */
function startOfDuties({ below }: Job, trail: number): number {
  let at = 0;
  for (const line of below) {
    if (says(line) || (at >= trail && !isOfHead(line))) break;
    at += 1;
  }
  return at;
}

/** Whether a line stands further in than the heads of jobs. */
const isFurtherIn = (line: Line, head: readonly Line[]): boolean =>
  head.every(({ x0 }) => line.x0 > x0 + line.size);

/** Where they end: a line that looks and stands as the heads begin, and not as the duties, begins a job without dates. */
function endOfDuties({ head, below }: Job, from: number): number {
  const [first] = head;
  const duty = below[from];
  if (first === undefined || duty === undefined) return below.length;
  const isIn = isFurtherIn(duty, head);
  if (!isIn && styleOf(first) === styleOf(duty)) return below.length;
  const end = below.findIndex(
    (line, index) => index > from && styleOf(line) === styleOf(first) && !(isIn && isFurtherIn(line, head)),
  );
  return end < 0 ? below.length : end;
}

/** Whether a duty goes on in the next line: where there is no geometry, only small letters tell. */
export function goesOnAsDuty(above: Line, line: Line): boolean {
  if (!wrapsInto(above, line)) return false;
  return (
    startsLow(line) || (above.right < Infinity && !endsSentence(above.text) && !opensWithVerb(line.text))
  );
}

/** Whether lines are one running text: all but the last are full. */
function isRunningText(lines: readonly Line[]): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined || !looksLikeProse(first)) return false;
  return lines.every((line, at) => {
    const next = lines[at + 1];
    return next === undefined || wrapsInto(line, next);
  });
}

/** Duties with their line breaks mended, each a point; running text stays as it is. */
function asPoints(duties: readonly Line[]): readonly Line[] {
  if (isRunningText(duties)) return duties;
  const points: Line[] = [];
  let above: Line | undefined;
  for (const line of duties) {
    const last = points.at(-1);
    if (last !== undefined && above !== undefined && goesOnAsDuty(above, line)) {
      const text = joinWrapped(last.text, line.text);
      const spans = [{ text, bold: false, italic: false }];
      points[points.length - 1] = {
        ...last,
        text,
        cells: last.cells.map((cell) => ({ ...cell, text, spans })),
      };
    } else points.push({ ...line, bullet: true });
    above = line;
  }
  return points;
}

/** The lines of a section of jobs with a mark before each duty, where the file has none. */
export function withMarkedPoints(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ bullet }) => bullet)) return lines;
  const jobs = toJobs(lines);
  const trail = jobs === null ? null : trailOf(jobs);
  if (jobs === null || trail === null) return lines;
  const parts = jobs.map((job) => {
    const from = startOfDuties(job, trail);
    const to = endOfDuties(job, from);
    return {
      ...job,
      names: job.below.slice(0, from),
      duties: job.below.slice(from, to),
      rest: job.below.slice(to),
    };
  });
  const duties = parts.flatMap((part) => part.duties);
  const areIn = parts.every((part) => part.duties.every((duty) => isFurtherIn(duty, part.head)));
  if (!areIn && duties.filter(says).length < leastSaying * duties.length) return lines;
  return parts.flatMap((part) => [...part.head, ...part.names, ...asPoints(part.duties), ...part.rest]);
}
