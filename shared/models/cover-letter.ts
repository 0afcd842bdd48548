import mongoose, { Schema, type mongo } from 'mongoose';
import type { CheckedText, RefusedText } from '../analysis/optimization.js';
import { database } from '../connections/mongodb.js';
import type { ResumeContent } from '../resume/content.js';
import type { CoverLetterContent } from '../resume/cover-letter.js';

/** A cover letter. It stands by itself: deleting its resume leaves it. */
export interface CoverLetterRow {
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  /** The stored resume that it was written from, while there is one. */
  resumeId: mongo.ObjectId | null;
  resumeVersion: number | null;
  /** Name and contacts as they were on the resume: the letter's header. */
  sender: NonNullable<ResumeContent['basics']>;
  /** Of the latest version. */
  content: CoverLetterContent;
  jobDescription: string;
  writer: 'model' | 'rules';
  fallbackReason: string | null;
  /** Of the words as they were written; absent in rows of older releases. */
  checked?: readonly CheckedText[];
  refused?: readonly RefusedText[];
  /** The version that counts: the latest. */
  version: number;
  /** Grows with each document made of it. */
  uses: number;
  createdAt: Date;
  updatedAt: Date;
}

const schema = new Schema<CoverLetterRow>(
  {
    owner: Schema.Types.ObjectId,
    resumeId: Schema.Types.ObjectId,
    resumeVersion: Number,
    sender: Schema.Types.Mixed,
    content: Schema.Types.Mixed,
    jobDescription: String,
    writer: String,
    fallbackReason: String,
    checked: Schema.Types.Mixed,
    refused: Schema.Types.Mixed,
    version: Number,
    uses: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  { collection: 'cover_letters', minimize: false },
);

// A person's list, newest first.
schema.index({ owner: 1, _id: -1 });
// Those of a resume: its deletion unties them.
schema.index({ owner: 1, resumeId: 1 });

export const CoverLetterModel = mongoose.model('CoverLetter', schema);

/** The letters without their words, through the driver. */
export function coverLetters(): mongo.Collection<CoverLetterRow> {
  return database().collection<CoverLetterRow>('cover_letters');
}
