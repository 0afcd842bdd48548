import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';

/** How a resume came to us: typed, or as a file. */
export const resumeSources = ['created', 'upload'] as const;
export type ResumeSource = (typeof resumeSources)[number];

/** A person's resume: what stays over its versions. The words are in `resume_versions`. */
export interface ResumeRow {
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  title: string;
  /** The one that is meant where none is named: exactly one of a person who has any. */
  isPrimary: boolean;
  isPublic: boolean;
  /** The version that counts: the latest. */
  version: number;
  source: ResumeSource;
  /** The uploaded file; null for a resume that was typed. */
  file: { id: mongo.ObjectId; name: string } | null;
  /**
   * Grows with everything that is written because this resume is there (an analysis, a document; for the
   * primary one also another resume), so that a deletion at the same moment collides with it.
   */
  uses: number;
  createdAt: Date;
  updatedAt: Date;
}

const schema = new Schema<ResumeRow>(
  {
    owner: Schema.Types.ObjectId,
    title: String,
    isPrimary: Boolean,
    isPublic: Boolean,
    version: Number,
    source: String,
    file: Schema.Types.Mixed,
    uses: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  { collection: 'resumes', minimize: false },
);

// A person's list, newest first.
schema.index({ owner: 1, _id: -1 });
// One primary at most.
schema.index({ owner: 1, isPrimary: 1 }, { unique: true, partialFilterExpression: { isPrimary: true } });

export const ResumeModel = mongoose.model('Resume', schema);

/** The resumes without their words, through the driver. */
export function resumes(): mongo.Collection<ResumeRow> {
  return database().collection<ResumeRow>('resumes');
}
