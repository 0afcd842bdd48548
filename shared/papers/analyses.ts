import type { mongo } from 'mongoose';
import { AppError } from '../errors.js';
import { analyses, type StoredAnalysis } from '../models/analysis.js';

/** An analysis of this person's. @throws AppError `not-found` */
export async function findAnalysis(owner: mongo.ObjectId, id: mongo.ObjectId): Promise<StoredAnalysis> {
  const analysis = await analyses().findOne({ owner, _id: id });
  if (!analysis) throw new AppError('not-found', 'You have no such analysis.');
  return analysis;
}

/**
 * An analysis of a resume.
 * @param id the latest one where it is undefined
 * @throws AppError `not-found`, also for a resume that was not analysed yet
 */
export async function findAnalysisOf(
  owner: mongo.ObjectId,
  resumeId: mongo.ObjectId,
  id: mongo.ObjectId | undefined,
): Promise<StoredAnalysis> {
  const which = { owner, resumeId, ...(id ? { _id: id } : {}) };
  const analysis = await analyses().findOne(which, { sort: { _id: -1 } });
  if (!analysis) throw new AppError('not-found', 'This resume has no such analysis yet.');
  return analysis;
}
