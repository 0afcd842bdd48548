import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';

/** A stored file that nothing points to, yet or any more: it is deleted once due, unless it is claimed. */
export interface UnclaimedFileRow {
  /** The file's id. */
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  dueAt: Date;
}

const schema = new Schema<UnclaimedFileRow>(
  { owner: Schema.Types.ObjectId, dueAt: Date },
  { collection: 'unclaimed_files' },
);

schema.index({ dueAt: 1 });

export const UnclaimedFileModel = mongoose.model('UnclaimedFile', schema);

/** The files that nothing points to, through the driver. */
export function unclaimedFiles(): mongo.Collection<UnclaimedFileRow> {
  return database().collection<UnclaimedFileRow>('unclaimed_files');
}
