import type { AnalysisRow } from '../../shared/analysis/analysis.js';
import type { Candidate } from './candidate.js';
import { applyCaps } from './caps.js';
import type { JobDescription } from './job-description/read-job-description.js';
import { gatherEvidence, type EvidenceBySlug } from './resume/evidence.js';
import { properNames } from './resume/names.js';
import { shareOut } from './rows.js';
import { bulletRows } from './signals/bullets.js';
import { dutyRows } from './signals/duties.js';
import { educationRows } from './signals/education.js';
import { hygieneRows } from './signals/hygiene.js';
import { parseBack } from './signals/parse-back.js';
import { matchSkills, skillRows, type SkillMatch } from './signals/skills.js';
import { titleRow } from './signals/title.js';
import { yearsRow } from './signals/years.js';

/** All rows of a resume against a job description, and what it shows of the skills. */
export interface Matched {
  rows: AnalysisRow[];
  must: SkillMatch[];
  nice: SkillMatch[];
}

const none: EvidenceBySlug = new Map();

/** @param semantic evidence beside what the words of the resume show, by slug; it counts where it is stronger */
export function matchRows(candidate: Candidate, job: JobDescription, semantic = none): Matched {
  const asks = [...job.mustHave, ...job.niceToHave];
  const unlisted = asks.flatMap(({ members }) => members).filter(({ isListed }) => !isListed);
  const direct = gatherEvidence(candidate.passages, candidate.asOf, unlisted, properNames(candidate.resume));
  const must = matchSkills(job.mustHave, direct, semantic);
  const nice = matchSkills(job.niceToHave, direct, semantic);
  const rows = shareOut([
    ...parseBack(candidate),
    ...skillRows('must-have', 30, must),
    ...skillRows('nice-to-have', 8, nice),
    titleRow(candidate, job.title),
    yearsRow(candidate, job.minYears, job.title?.family ?? null),
    ...educationRows(candidate, job),
    ...dutyRows(candidate, job.duties),
    ...bulletRows(candidate),
    ...hygieneRows(candidate),
  ]);
  return { rows: applyCaps(rows, must), must, nice };
}
