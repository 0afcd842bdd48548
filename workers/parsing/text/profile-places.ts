import { townLike } from '../fields/heads/study-head.js';
import { isPlace } from '../fields/places.js';

/* Below a job's dates, a profile of LinkedIn's has its place, where there is one. */

/** Lines from one job's dates to the next ones', where little is told between. */
const mostBelow = 6;

/** A place by a list, or by its country. */
const isKnown = (text: string): boolean =>
  isPlace(text) || (text.includes(',') && isPlace(text.slice(text.lastIndexOf(',') + 1).trim()));

/**
 * Whether the line below a job's dates is its place: a known one, or a name that the next job does not need.
 * @param below the lines below the dates
 * @param isDates whether a line is a job's dates
 * @param names lines above its dates that name the next job
 */
export function beginsWithPlace(
  below: readonly string[],
  isDates: (line: string) => boolean,
  names: number,
): boolean {
  const [line = '', ...next] = below.slice(0, mostBelow);
  if (line === '' || isKnown(line)) return line !== '';
  const dates = next.findIndex(isDates);
  const between = next.slice(0, Math.max(0, dates)).filter((each) => /\p{L}/u.test(each));
  return townLike.test(line) && (dates < 0 || between.length >= names);
}
