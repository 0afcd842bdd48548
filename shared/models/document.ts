import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';
import type { DocumentFormat } from '../papers/document-formats.js';
import type { RenderOptions } from '../resume/render-options.js';

/** How a document was asked to look; null for what its format knows nothing of. The photo itself is not kept. */
export type DocumentOptions = Omit<RenderOptions, 'template' | 'paper' | 'photo'> & {
  template: RenderOptions['template'] | null;
  paper: RenderOptions['paper'] | null;
  photo: boolean;
};

/** A rendered file: of a resume's version, or of a cover letter's. */
export interface DocumentRow {
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  kind: 'resume' | 'cover-letter';
  resumeId: mongo.ObjectId | null;
  /** Of the resume. */
  version: number | null;
  coverLetterId: mongo.ObjectId | null;
  /** Null in older rows of letters too. */
  coverLetterVersion: number | null;
  format: DocumentFormat;
  /** Hash of all that it was made from; who asks for the same again is answered with it. Null for older ones. */
  fingerprint: string | null;
  /** Hash of what was asked for, whatever code makes it: asked for again it costs nothing. Absent in older ones. */
  wish?: string;
  fileId: mongo.ObjectId;
  /** What it is called when it is saved, such as `Asha Rao - Resume.pdf`. */
  fileName: string;
  options: DocumentOptions;
  /** Null where the reader's program decides. */
  pages: number | null;
  bytes: number;
  warnings: string[];
  createdAt: Date;
}

const schema = new Schema<DocumentRow>(
  {
    owner: Schema.Types.ObjectId,
    kind: String,
    resumeId: Schema.Types.ObjectId,
    version: Number,
    coverLetterId: Schema.Types.ObjectId,
    coverLetterVersion: Number,
    format: String,
    fingerprint: String,
    wish: String,
    fileId: Schema.Types.ObjectId,
    fileName: String,
    options: Schema.Types.Mixed,
    pages: Number,
    bytes: Number,
    warnings: [String],
    createdAt: Date,
  },
  { collection: 'documents', minimize: false },
);

// A person's list, newest first.
schema.index({ owner: 1, _id: -1 });
// Those of a resume or a letter go with it.
schema.index({ owner: 1, resumeId: 1 });
schema.index({ owner: 1, coverLetterId: 1 });

// What was made of the same before.
schema.index({ owner: 1, fingerprint: 1 });
schema.index({ owner: 1, wish: 1 });

export const DocumentModel = mongoose.model('Document', schema);

/** The rendered documents, through the driver. */
export function documents(): mongo.Collection<DocumentRow> {
  return database().collection<DocumentRow>('documents');
}
