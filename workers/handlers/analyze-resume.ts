import { mongo } from 'mongoose';
import { analyses, type StoredAnalysis } from '../../shared/models/analysis.js';
import type { analyzeResume } from '../../shared/operations/analyze-resume.js';
import { useResume } from '../../shared/papers/resumes.js';
import { done, type Handler } from './handler.js';
import { readSource } from './resume-source.js';

/** Scores a resume and keeps the analysis with its suggestions. */
export const handleAnalyzeResume: Handler<typeof analyzeResume> = async (input, context) => {
  const { owner, services, signal } = context;
  const { resumeId, version, content, reading } = await readSource(input.source, context);
  context.progress(40, 'scoring');
  const { jobDescription, asOf } = input;
  const order = { resume: content, jobDescription, reading, asOf };
  const { analysis, suggestions } = await services.threads.score(order, signal);
  const row: StoredAnalysis = {
    _id: new mongo.ObjectId(),
    owner,
    resumeId,
    version,
    jobDescription,
    ...analysis,
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
