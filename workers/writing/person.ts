import type { ResumeContent, WorkEntry } from '../../shared/resume/content.js';

/** The role that says what a person is now: an open one before a closed one, then the latest. */
export function latestRole({ work = [] }: ResumeContent): WorkEntry | null {
  return work.reduce<WorkEntry | null>(
    (best, role) => (best === null || isLater(role, best) ? role : best),
    null,
  );
}

function isLater(one: WorkEntry, other: WorkEntry): boolean {
  const [oneOpen, otherOpen] = [isOpen(one), isOpen(other)];
  if (oneOpen !== otherOpen) return oneOpen;
  const key = oneOpen ? 'startDate' : 'endDate';
  return (one[key] ?? '') > (other[key] ?? '');
}

/** Whether a role goes on: it has a start and no end. */
export function isOpen({ startDate, endDate }: WorkEntry): boolean {
  return Boolean(startDate) && (!endDate || /^present|current|now|till date$/i.test(endDate));
}
