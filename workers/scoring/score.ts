import type { AnalysisContent, AnalysisRow } from '../../shared/analysis/analysis.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import type { Reading } from '../../shared/resume/reading.js';
import { readCandidate, type Candidate } from './candidate.js';
import { flagsOf } from './flags.js';
import {
  readJobDescription,
  requirementsOf,
  type JobDescription,
} from './job-description/read-job-description.js';
import { matchRows } from './match-rows.js';
import { monthOf } from './resume/months.js';
import { shareOut, sumOfPoints, type RowDraft } from './rows.js';
import { bulletRows } from './signals/bullets.js';
import { hygieneRows } from './signals/hygiene.js';
import { parseBack } from './signals/parse-back.js';
import { matchedFrom, type SkillMatch } from './signals/skills.js';
import { suggestions } from './suggestions.js';

/** Changes whenever the same inputs may give another score. */
const rubricVersion = '1.9.0';

export interface ScoreOptions {
  /** `YYYY-MM-DD`: the day on which 'present' and 'five years ago' count. */
  asOf: string;
  reading: Reading;
}

type Match = Pick<
  AnalysisContent,
  | 'score'
  | 'refinedScore'
  | 'relevanceScore'
  | 'rows'
  | 'requirements'
  | 'matchedKeywords'
  | 'missingKeywords'
  | 'recommendations'
>;

/** What an analysis without a match holds; a fresh object each time, so that no two results share a list. */
function noMatch(): Match {
  return {
    score: null,
    refinedScore: null,
    relevanceScore: null,
    rows: [],
    requirements: null,
    matchedKeywords: [],
    missingKeywords: [],
    recommendations: [],
  };
}

/** The analysis of a file that cannot be read; `detail` says why in a sentence. */
export function unreadableAnalysis(asOf: string, detail: string): AnalysisContent {
  const reason = { code: 'unreadable' as const, detail };
  return { ...noMatch(), readinessScore: null, reason, rubricVersion, asOf, flags: [reason] };
}

/**
 * Scores a resume against a job description by docs/SCORING.md. Pure: the same arguments give the same bytes.
 * @param jobDescription null: readiness only
 * @throws Error where `asOf` is no date
 */
export function score(
  resume: ResumeContent,
  jobDescription: string | null,
  { asOf, reading }: ScoreOptions,
): AnalysisContent {
  const month = monthOf(asOf);
  const candidate = readCandidate(resume, reading, month, jobDescription ?? '');
  const base = { rubricVersion, asOf, flags: flagsOf(candidate) };
  const unscored = resumeFault(candidate);
  if (unscored)
    return {
      ...base,
      ...noMatch(),
      readinessScore: null,
      reason: unscored,
      flags: [...base.flags, unscored],
    };
  // Readiness is about the resume alone: nothing of a posting takes from it.
  const whole = candidate.pasted.length === 0 ? candidate : readCandidate(resume, reading, month, '');
  const resumeRows = readinessDrafts(whole);
  const readiness = shareOut(resumeRows);
  const readinessScore = sumOfPoints(readiness);
  if (jobDescription === null) {
    return {
      ...base,
      ...noMatch(),
      readinessScore,
      reason: null,
      rows: readiness,
      recommendations: recommend(readiness, resume),
    };
  }
  const job = readJobDescription(jobDescription);
  const fault = jobFault(jobDescription, job);
  if (fault) {
    const flags = [...base.flags, fault];
    return { ...base, ...noMatch(), readinessScore, reason: fault, requirements: requirementsOf(job), flags };
  }
  return { ...base, readinessScore, reason: null, ...match(candidate, job) };
}

function match(candidate: Candidate, job: JobDescription): Match {
  const { rows, must, nice } = matchRows(candidate, job);
  const total = sumOfPoints(rows);
  const [matched, missing] = keywords([...must, ...nice]);
  return {
    score: total,
    refinedScore: null,
    relevanceScore: Math.round(total) / 10,
    rows,
    requirements: requirementsOf(job),
    matchedKeywords: matched,
    missingKeywords: missing,
    recommendations: recommend(rows, candidate.resume),
  };
}

function readinessDrafts(candidate: Candidate): RowDraft[] {
  return [...parseBack(candidate), ...bulletRows(candidate), ...hygieneRows(candidate)];
}

function keywords(matches: readonly SkillMatch[]): [matched: string[], missing: string[]] {
  const isMatched = ({ evidence }: SkillMatch): boolean => (evidence?.found ?? 0) >= matchedFrom;
  return [
    [...new Set(matches.filter(isMatched).map(({ name }) => name))],
    [...new Set(matches.filter((each) => !isMatched(each)).map(({ ask }) => ask.members[0]?.name ?? ''))],
  ];
}

const mostRecommendations = 5;

function recommend(rows: readonly AnalysisRow[], resume: ResumeContent): string[] {
  return [...new Set(suggestions(rows, resume).map(({ action }) => action))].slice(0, mostRecommendations);
}

function resumeFault({ resume, reading, passages, pasted }: Candidate): AnalysisContent['reason'] {
  const hasText = passages.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) || pasted.length > 0;
  if (hasText || hasContact(resume)) return null;
  if (reading.readableShare === 0) {
    return {
      code: 'unreadable',
      detail: 'No text could be read from the resume. A scanned page needs text recognition first.',
    };
  }
  return { code: 'empty-resume', detail: 'The resume has no text.' };
}

function hasContact({ basics }: ResumeContent): boolean {
  return [basics?.email, basics?.phone].some((text) => /[\p{L}\p{N}]/u.test(text ?? ''));
}

function jobFault(
  text: string,
  { mustHave, niceToHave, minYears, education }: JobDescription,
): AnalysisContent['reason'] {
  if (!/[\p{L}\p{N}]/u.test(text))
    return { code: 'empty-job-description', detail: 'The job description has no text.' };
  if (mustHave.length > 0 || niceToHave.length > 0 || minYears || education) return null;
  return {
    code: 'no-requirements',
    detail: 'The job description names no skills, years or education to compare with.',
  };
}
