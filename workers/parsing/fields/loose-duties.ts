import type { ResumeContent, WorkEntry } from '../../../shared/resume/content.js';

/* Duties under a heading of their own, as many who type their resume have them: 'JOB PROFILE', below the jobs. */

/** Headings that say no more than that something was to be done. */
const ofDuties =
  /\b(?:job|work) (?:profile|description|details)|\bdut(?:y|ies)\b|responsibilit|\btasks\b|nature of (?:job|work)/iu;

/** Whether entries name no job: no title, no employer, no dates. */
const areLoose = (entries: readonly WorkEntry[]): boolean =>
  entries.every(({ name, position, startDate, endDate }) => !(name ?? position ?? startDate ?? endDate));

const textsOf = ({ summary, highlights = [] }: WorkEntry): string[] => [
  ...(summary === undefined ? [] : [summary]),
  ...highlights,
];

/**
 * Where they belong: to the job that somebody has now, or the only one, where nothing is told of it yet; else they stay
 * under their heading. Null where they are jobs, or nothing stands before them.
 */
export function placeDuties(
  jobs: readonly WorkEntry[],
  entries: readonly WorkEntry[],
  heading: string,
): Partial<ResumeContent> | null {
  if (jobs.length === 0 || !ofDuties.test(heading) || !areLoose(entries)) return null;
  const lines = entries.flatMap(textsOf);
  if (lines.length === 0) return null;
  const open = jobs.filter(({ startDate, endDate }) => startDate !== undefined && endDate === undefined);
  const [job, ...others] = jobs.length === 1 ? jobs : open;
  if (job === undefined || others.length > 0 || textsOf(job).length > 0)
    return { otherSections: [{ heading, lines }] };
  return { work: jobs.map((each) => (each === job ? { ...each, highlights: lines } : each)) };
}
