import type { ResumeContent, WorkEntry } from '../../../shared/resume/content.js';
import { areAdjacent } from '../titles/families.js';
import { readTitle } from '../titles/job-title.js';
import { readPeriod, type Month, type Period } from './months.js';

export interface DatedRole {
  role: WorkEntry;
  index: number;
  period: Period;
}

/** Roles with dates, the latest first; of equal ends the one that started later, then the longer title. */
export function datedRoles(resume: ResumeContent, asOf: Month): DatedRole[] {
  return (resume.work ?? [])
    .flatMap((role, index) => {
      const period = readPeriod(role, asOf);
      return period ? [{ role, index, period }] : [];
    })
    .sort((a, b) => b.period.to - a.period.to || b.period.from - a.period.from || compare(a.role, b.role));
}

function compare(a: WorkEntry, b: WorkEntry): number {
  const [one, two] = [a.position ?? '', b.position ?? ''];
  return one < two ? -1 : Number(one > two);
}

/**
 * Years of experience for a family of titles, to a month: overlapping roles count once. Roles of the same or an
 * adjacent family count whole, others half. Without a family every role counts whole.
 */
export function yearsInFamily(roles: readonly DatedRole[], family: string | null): number {
  const halves = new Map<Month, number>();
  for (const { role, period } of roles) {
    const own = readTitle(role.position ?? '').family;
    const counts = family === null || own === family || (own !== null && areAdjacent(own, family));
    for (let month = period.from; month <= period.to; month += 1) {
      halves.set(month, Math.max(halves.get(month) ?? 0, counts ? 2 : 1));
    }
  }
  return [...halves.values()].reduce((sum, half) => sum + half, 0) / 24;
}
