import type { WorkEntry } from '../../../shared/resume/content.js';

/* A list or a table of jobs, and below it, under their names again, what was done in each: one job each. */

const folded = (text = ''): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
const isTold = ({ highlights, summary }: WorkEntry): boolean =>
  highlights !== undefined || summary !== undefined;
const isDated = ({ startDate, endDate }: WorkEntry): boolean =>
  startDate !== undefined || endDate !== undefined;

/** One employer, of which one name may tell more than the other. */
function areOne(a: WorkEntry, b: WorkEntry): boolean {
  const [one, other] = [folded(a.name), folded(b.name)];
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}

/** Jobs of one title that are looked at, at most. */
const mostAlike = 50;

/** Jobs with what is told of them below, where only the list has their dates. */
export function withToldBelow(work: readonly WorkEntry[]): WorkEntry[] {
  const done: WorkEntry[] = [];
  const untold = new Map<string, number[]>();
  for (const job of work) {
    const title = folded(job.position);
    const alike = untold.get(title) ?? [];
    const at = isTold(job) && !isDated(job) && title !== '' ? alike : [];
    const index = at.slice(0, mostAlike).find((each) => areOne(done[each] ?? {}, job));
    const listed = done[index ?? -1];
    if (index === undefined || listed === undefined) {
      if (isDated(job) && !isTold(job)) untold.set(title, [...alike.slice(0, mostAlike), done.length]);
      done.push(job);
    } else {
      done[index] = { ...job, ...listed };
      untold.set(
        title,
        alike.filter((each) => each !== index),
      );
    }
  }
  return done;
}
