import mongoose, { Schema, type mongo } from 'mongoose';
import type { OptimizationContent } from '../analysis/optimization.js';
import { database } from '../connections/mongodb.js';
import type { ResumeContent } from '../resume/content.js';

/** A resume rewritten for a job description: the words before and after, and what was changed and why. */
export interface OptimizationRow extends OptimizationContent {
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  /** Null where the resume came as plain text. */
  resumeId: mongo.ObjectId | null;
  /** The version that was optimised, and the one that came of it: the same where there was nothing to change. */
  basedOn: number | null;
  version: number | null;
  jobDescription: string | null;
  content: ResumeContent;
  /** Prompt and model that wrote it; null where the rules did, absent in rows of older releases. */
  prompt?: string | null;
  model?: string | null;
  createdAt: Date;
}

const free = Schema.Types.Mixed;
const schema = new Schema<OptimizationRow>(
  {
    owner: Schema.Types.ObjectId,
    resumeId: Schema.Types.ObjectId,
    basedOn: Number,
    version: Number,
    jobDescription: String,
    content: free,
    edits: free,
    refused: free,
    gaps: free,
    checked: free,
    scoreBefore: Number,
    scoreAfter: Number,
    writer: String,
    fallbackReason: String,
    prompt: String,
    model: String,
    createdAt: Date,
  },
  { collection: 'optimizations', minimize: false },
);

// Those of a resume go with it.
schema.index({ owner: 1, resumeId: 1 });

export const OptimizationModel = mongoose.model('Optimization', schema);

/** The optimisations, through the driver. */
export function optimizations(): mongo.Collection<OptimizationRow> {
  return database().collection<OptimizationRow>('optimizations');
}
