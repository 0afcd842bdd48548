import { mongo } from 'mongoose';
import { analyses, type StoredAnalysis } from '../../shared/models/analysis.js';
import type { AnalysisContent } from '../../shared/analysis/analysis.js';
import type { analyzeResume } from '../../shared/operations/analyze-resume.js';
import { useResume } from '../../shared/papers/resumes.js';
import type { RefineInput, Refined } from '../scoring/refinement/refine.js';
import { ModelRefused, ModelUnavailable } from '../llm/language-model.js';
import { done, type Handler, type HandlerContext } from './handler.js';
import { readSource } from './resume-source.js';

/** Scores a resume and keeps the analysis with its suggestions. */
export const handleAnalyzeResume: Handler<typeof analyzeResume> = async (input, context) => {
  const { owner, services, signal } = context;
  const { resumeId, version, content, reading } = await readSource(input.source, context);
  context.progress(40, 'scoring');
  const { jobDescription, asOf } = input;
  const order = { resume: content, jobDescription, reading, asOf };
  const { analysis, suggestions } = await services.threads.score(order, signal);
  const refined =
    jobDescription === null ? null : await refine({ ...order, jobDescription }, analysis, context);
  const row: StoredAnalysis = {
    _id: new mongo.ObjectId(),
    owner,
    resumeId,
    version,
    jobDescription,
    ...analysis,
    ...refined,
    suggestions,
    createdAt: new Date(),
  };
  const { score, readinessScore, relevanceScore, missingKeywords, recommendations } = analysis;
  const result = { score, readinessScore, relevanceScore, missingKeywords, recommendations };
  return done({ analysisId: row._id.toHexString(), ...result }, async (session) => {
    if (resumeId) await useResume(owner, resumeId, session);
    await analyses().insertOne(row, { session });
  });
};

/** Milliseconds that the language model has; the score does not wait longer for it. */
const patience = 15_000;

/** What the language model adds; nothing without one, or where it gives no answer: the score never needs it. */
async function refine(
  input: RefineInput,
  analysis: AnalysisContent,
  context: HandlerContext,
): Promise<Refined | null> {
  const { signal, logger } = context;
  const { model, threads } = context.services;
  if (!model) return null;
  context.progress(60, 'refining');
  const limit = AbortSignal.timeout(patience);
  return context.step('refine', async () => {
    try {
      return await threads.refine({ ...input, analysis }, model, AbortSignal.any([signal, limit]));
    } catch (error) {
      signal.throwIfAborted();
      if (!limit.aborted && !(error instanceof ModelUnavailable || error instanceof ModelRefused))
        throw error;
      logger.warn({ err: error }, 'the score was not refined');
      return null;
    }
  });
}
