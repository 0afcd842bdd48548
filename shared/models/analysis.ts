import mongoose, { Schema, type mongo } from 'mongoose';
import type { AnalysisContent } from '../analysis/analysis.js';
import type { Suggestion } from '../analysis/suggestion.js';
import { database } from '../connections/mongodb.js';

/** A resume's score with its reasons, as it was on a day. */
export interface StoredAnalysis extends AnalysisContent {
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  /** Null where the resume came as plain text. */
  resumeId: mongo.ObjectId | null;
  version: number | null;
  jobDescription: string | null;
  suggestions: Suggestion[];
  createdAt: Date;
}

const free = Schema.Types.Mixed;
const schema = new Schema<StoredAnalysis>(
  {
    owner: Schema.Types.ObjectId,
    resumeId: Schema.Types.ObjectId,
    version: Number,
    jobDescription: String,
    score: Number,
    readinessScore: Number,
    refinedScore: Number,
    relevanceScore: Number,
    reason: free,
    rubricVersion: String,
    asOf: String,
    rows: free,
    requirements: free,
    matchedKeywords: [String],
    missingKeywords: [String],
    recommendations: [String],
    flags: free,
    refinement: free,
    suggestions: free,
    createdAt: Date,
  },
  { collection: 'analyses', minimize: false },
);

// Those of a resume, newest first.
schema.index({ owner: 1, resumeId: 1, _id: -1 });

export const AnalysisModel = mongoose.model('Analysis', schema);

/** The analyses, through the driver. */
export function analyses(): mongo.Collection<StoredAnalysis> {
  return database().collection<StoredAnalysis>('analyses');
}
