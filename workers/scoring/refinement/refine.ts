import type { AnalysisContent } from '../../../shared/analysis/analysis.js';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { contactPlaceholders } from '../../llm/contact-placeholders.js';
import type { LanguageModel } from '../../llm/language-model.js';
import { readCandidate, type Candidate } from '../candidate.js';
import { capOf, isOverHalf } from '../caps.js';
import { readJobDescription } from '../job-description/read-job-description.js';
import { matchRows, type Matched } from '../match-rows.js';
import { monthOf } from '../resume/months.js';
import { sumOfPoints } from '../rows.js';
import type { ScoreOptions } from '../score.js';
import { checkProposals } from './check-proposals.js';
import { speaksToMachines } from './machine-talk.js';
import { refineAnswer, refinePrompt, type Proposals } from './prompt.js';

export interface RefineInput extends ScoreOptions {
  resume: ResumeContent;
  jobDescription: string;
}

/** What the model may add to the score or take from it, in points. */
const mostChange = 10;
const maxTokens = 4_000;

export type Refined = Pick<AnalysisContent, 'refinedScore' | 'refinement'>;

/**
 * Asks the model for matches and requirements that words alone do not show, and scores again with those that can
 * be checked. The score itself, its rows and its weights stay as they are.
 * @throws ModelUnavailable or ModelRefused where the model gives no answer
 */
export async function refineScore(
  input: RefineInput,
  analysis: AnalysisContent,
  model: LanguageModel,
): Promise<Refined | null> {
  const { score, requirements } = analysis;
  if (score === null || requirements === null) return null;
  const contacts = contactPlaceholders(input.resume);
  const candidate = readCandidate(input.resume, input.reading, monthOf(input.asOf), input.jobDescription);
  const open = new Set(analysis.missingKeywords);
  const prompt = refinePrompt(linesOf(candidate), input.jobDescription, requirements, open);
  const { value } = await model.complete({ prompt: contacts.hide(prompt), schema: refineAnswer, maxTokens });
  return refineWith(candidate, input.jobDescription, score, contacts.restore(value));
}

/** Scores again with what passes the checks; ± 10 points, within 0 to 100, and every cap of the rules holds. */
function refineWith(
  candidate: Candidate,
  jobDescription: string,
  score: number,
  proposals: Proposals,
): Refined {
  const job = readJobDescription(jobDescription);
  const { job: extended, semantic, refinement } = checkProposals(proposals, candidate, job, jobDescription);
  const again = sumOfPoints(matchRows(candidate, extended, semantic).rows);
  const limit = limitOf(matchRows(candidate, job));
  const bounded = Math.min(Math.max(again, score - mostChange, 0), score + mostChange, limit, 100);
  return { refinedScore: Math.round(bounded * 1000) / 1000, refinement };
}

/** The cap that the rules set, whether or not it bites. */
function limitOf({ rows, must }: Matched): number {
  const absent = must.filter(({ evidence }) => (evidence?.strength ?? 0) === 0).length;
  const hasEmail = rows.some(({ ruleId, status }) => ruleId === 'parse.email' && status === 'met');
  return capOf({ isOverHalf: isOverHalf(absent, must.length), hasEmail })?.limit ?? 100;
}

/** The passages that may prove something, each with its path; those that speak to machines stay out. */
function linesOf({ passages }: Candidate): string {
  return passages
    .filter(
      ({ path, kind, text }) => path !== null && kind !== 'silent' && text !== '' && !speaksToMachines(text),
    )
    .map(({ path, text }) => `${path ?? ''}: ${text}`)
    .join('\n');
}
