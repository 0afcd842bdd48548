import type { ResumeContent } from '../../shared/resume/content.js';
import type { Reading } from '../../shared/resume/reading.js';
import { datedRoles, type DatedRole } from './resume/experience.js';
import type { Month } from './resume/months.js';
import { resumePassages, type ResumePassage } from './resume/passages.js';
import { withoutPasted } from './resume/pasted.js';

/** A resume as the signals look at it. */
export interface Candidate {
  resume: ResumeContent;
  reading: Reading;
  asOf: Month;
  /** Without what was pasted from the job description. */
  passages: readonly ResumePassage[];
  roles: readonly DatedRole[];
  pasted: readonly string[];
}

/** Reads a resume as it stands on a day, without what was pasted from the job description. */
export function readCandidate(
  resume: ResumeContent,
  reading: Reading,
  asOf: Month,
  jobDescription: string,
): Candidate {
  const { passages, samples } = withoutPasted(resumePassages(resume, asOf, reading.unplaced), jobDescription);
  return { resume, reading, asOf, passages, roles: datedRoles(resume, asOf), pasted: samples };
}

/** The bullets of work, projects and volunteering that have words left. */
export function bulletsOf({ passages }: Candidate): ResumePassage[] {
  return passages.filter(({ isBullet, text }) => isBullet && text !== '');
}
