import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';
import type { ResumeContent } from '../resume/content.js';
import type { Reading } from '../resume/reading.js';

/** How a version of a resume came to be. */
export const versionOrigins = ['created', 'parsed', 'edited', 'restored', 'optimized'] as const;
export type VersionOrigin = (typeof versionOrigins)[number];

/** A resume's words at one moment; never changed. */
export interface ResumeVersionRow {
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  resumeId: mongo.ObjectId;
  /** Counts from 1. */
  version: number;
  content: ResumeContent;
  /** How well the file could be read; null where the content was typed or edited. */
  reading: Reading | null;
  origin: VersionOrigin;
  /** The version that it was restored or optimised from. */
  basedOn: number | null;
  /** What changed and why, where it was optimised. */
  optimizationId: mongo.ObjectId | null;
  createdAt: Date;
}

const schema = new Schema<ResumeVersionRow>(
  {
    owner: Schema.Types.ObjectId,
    resumeId: Schema.Types.ObjectId,
    version: Number,
    content: Schema.Types.Mixed,
    reading: Schema.Types.Mixed,
    origin: String,
    basedOn: Number,
    optimizationId: Schema.Types.ObjectId,
    createdAt: Date,
  },
  { collection: 'resume_versions', minimize: false },
);

// One version, a resume's list, and that no number is given twice.
schema.index({ owner: 1, resumeId: 1, version: -1 }, { unique: true });

export const ResumeVersionModel = mongoose.model('ResumeVersion', schema);

/** The words of resumes, through the driver. */
export function resumeVersions(): mongo.Collection<ResumeVersionRow> {
  return database().collection<ResumeVersionRow>('resume_versions');
}
