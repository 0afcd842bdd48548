import { readFileSync } from 'node:fs';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { lenientResume } from '../../../shared/resume/lenient.js';

function person(name: string): ResumeContent {
  const file = new URL(`../../gate/people/${name}.json`, import.meta.url);
  return lenientResume(JSON.parse(readFileSync(file, 'utf8'))).content;
}

/** Resumes of one page each, of several trades: a worker seldom draws the same one twice. */
export const onePagers: readonly ResumeContent[] = [
  'chef',
  'accountant',
  'teacher',
  'electrician',
  'designer',
  'sales-lead',
].map(person);

const jobs = onePagers.flatMap(({ work = [] }) => work);

/** Three pages: one person's resume with the jobs of all others. */
export const threePager: ResumeContent = {
  ...person('civil-engineer'),
  work: [...jobs, ...jobs.slice(0, 4)],
};
