import type { mongo } from 'mongoose';
import { analyses, type StoredAnalysis } from '../../shared/models/analysis.js';
import type { AnalysisContent } from '../../shared/analysis/analysis.js';
import { nextId } from '../../shared/models/next-id.js';
import type { analyzeResume } from '../../shared/operations/analyze-resume.js';
import { useResume } from '../../shared/papers/resumes.js';
import type { RefineInput, Refined } from '../scoring/refinement/refine.js';
import { isModelFault, ModelUnavailable, noModelWords } from '../llm/language-model.js';
import { done, type Handler, type HandlerContext } from './handler.js';
import { readSource } from './resume-source.js';
import { modelFor } from './writing.js';

/** Scores a resume and keeps the analysis with its suggestions. */
export const handleAnalyzeResume: Handler<typeof analyzeResume> = async (input, context) => {
  const { owner, services, signal } = context;
  const { resumeId, version, content, reading } = await readSource(input.source, context);
  context.progress(40, 'scoring');
  const { jobDescription, asOf, refine: isAskedFor = false } = input;
  const order = { resume: content, jobDescription, reading, asOf };
  const { analysis, suggestions } = await services.threads.score(order, signal);
  const refined =
    isAskedFor && jobDescription !== null
      ? await refine({ ...order, jobDescription }, analysis, resumeId, context)
      : null;
  const row: StoredAnalysis = {
    _id: nextId(),
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

/** What the language model adds; where it gives no answer, a flag that says why: the score never needs it. */
async function refine(
  input: RefineInput,
  analysis: AnalysisContent,
  resumeId: mongo.ObjectId | null,
  context: HandlerContext,
): Promise<Refined | Pick<AnalysisContent, 'flags'> | null> {
  const { signal, logger } = context;
  const asking = modelFor(context, resumeId);
  const without = (detail: string) => ({ flags: [...analysis.flags, { code: 'not-refined', detail }] });
  if (!asking) return without(noModelWords);
  context.progress(60, 'refining');
  const limit = AbortSignal.timeout(patience);
  return context.step('refine', async () => {
    try {
      const stop = AbortSignal.any([signal, limit]);
      const refined = await context.services.threads.refine({ ...input, analysis }, asking.model, stop);
      if (refined) await asking.keepAnswers();
      return refined;
    } catch (error) {
      signal.throwIfAborted();
      const fault = limit.aborted ? new ModelUnavailable('timeout', null, error) : error;
      if (!isModelFault(fault)) throw error;
      logger.warn({ err: fault }, 'the score was not refined');
      return without(fault.detail);
    }
  });
}
