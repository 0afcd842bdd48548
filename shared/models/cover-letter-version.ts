import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';
import type { CoverLetterContent } from '../resume/cover-letter.js';

/** How a version of a letter came to be. */
export const letterOrigins = ['written', 'edited', 'restored'] as const;
export type LetterOrigin = (typeof letterOrigins)[number];

/** A letter's words at one moment; never changed. */
export interface CoverLetterVersionRow {
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  coverLetterId: mongo.ObjectId;
  /** Counts from 1. */
  version: number;
  content: CoverLetterContent;
  origin: LetterOrigin;
  /** The version that it was restored from. */
  basedOn: number | null;
  createdAt: Date;
}

const schema = new Schema<CoverLetterVersionRow>(
  {
    owner: Schema.Types.ObjectId,
    coverLetterId: Schema.Types.ObjectId,
    version: Number,
    content: Schema.Types.Mixed,
    origin: String,
    basedOn: Number,
    createdAt: Date,
  },
  { collection: 'cover_letter_versions', minimize: false },
);

// One version, a letter's list, and that no number is given twice.
schema.index({ owner: 1, coverLetterId: 1, version: -1 }, { unique: true });

export const CoverLetterVersionModel = mongoose.model('CoverLetterVersion', schema);

/** The words of letters, through the driver. */
export function coverLetterVersions(): mongo.Collection<CoverLetterVersionRow> {
  return database().collection<CoverLetterVersionRow>('cover_letter_versions');
}
