import type { AnalysisRow } from '../../shared/analysis/analysis.js';
import type { ResumeContent, WorkEntry } from '../../shared/resume/content.js';
import { homeOf } from './skill-homes.js';
import { isOpenEnd, readMonth } from './resume/months.js';

/** Where something new belongs, by the start of its rule id; the first that fits. */
const places: readonly (readonly [start: string, path: string])[] = [
  ['title', '/basics/label'],
  ['years', '/work'],
  ['parse.name', '/basics/name'],
  ['parse.email', '/basics/email'],
  ['parse.phone', '/basics/phone'],
  ['parse.location', '/basics/location'],
  ['parse.education', '/education'],
  ['parse.skills', '/skills'],
  ['parse.text', '/basics'],
  ['education.certificate', '/certificates'],
  ['education', '/education'],
  ['hygiene.glyphs', '/basics'],
];
/** What these rows quote is not where the change belongs. */
const elsewhere = /^(?:title|years|must-have\.|nice-to-have\.)/;

/** JSON Pointer to what a row's fix changes, or to the part of the resume that it adds to. */
export function placeFor({ ruleId, resumePath }: AnalysisRow, resume: ResumeContent): string {
  if (resumePath !== null && !elsewhere.test(ruleId)) return resumePath;
  const home = ruleId.includes('-have.') ? homeOf(ruleId.replace(/^[^.]*\./, '')) : 'bullets';
  if (home !== 'bullets') return `/${home}`;
  return places.find(([start]) => ruleId.startsWith(start))?.[1] ?? newBullet(resume);
}

/** The month in which a role ended; none that is dated is before all others. */
function endOf({ startDate, endDate }: WorkEntry): number {
  if (readMonth(startDate) === null) return -1;
  return isOpenEnd(endDate) ? Infinity : (readMonth(endDate) ?? -1);
}

/** The bullets of the latest role, where new evidence counts most. */
function newBullet({ work = [] }: ResumeContent): string {
  const ends = work.map(endOf);
  const latest = ends.indexOf(Math.max(...ends));
  if (latest < 0) return '/work';
  return work[latest]?.highlights ? `/work/${latest}/highlights` : `/work/${latest}`;
}
