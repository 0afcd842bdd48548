import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';
import type { StoreName } from '../storage-settings.js';

/** What we know of a file, whatever store has its bytes. Written before them, removed after them. */
export interface StoredFileRow {
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  store: StoreName;
  /** Where a copy may be while the file moves to another store; null where none is. */
  alsoIn: StoreName | null;
  contentType: string;
  bytes: number;
  /** Lower-case hex. */
  sha256: string;
  createdAt: Date;
}

const schema = new Schema<StoredFileRow>(
  {
    owner: Schema.Types.ObjectId,
    store: String,
    alsoIn: String,
    contentType: String,
    bytes: Number,
    sha256: String,
    createdAt: Date,
  },
  { collection: 'stored_files' },
);

// What goes with a person.
schema.index({ owner: 1 });

export const StoredFileModel = mongoose.model('StoredFile', schema);

/** The rows of files, through the driver. */
export function storedFiles(): mongo.Collection<StoredFileRow> {
  return database().collection<StoredFileRow>('stored_files');
}
