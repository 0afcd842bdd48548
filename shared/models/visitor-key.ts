import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';

/** The key of one day's visitor hashes. Once it is deleted nobody can tell whose they were, not even we. */
export interface VisitorKeyRow {
  /** `YYYY-MM-DD`, UTC. */
  _id: string;
  /** Base64url of 256 random bits. */
  key: string;
  expiresAt: Date;
}

const schema = new Schema<VisitorKeyRow>(
  { _id: String, key: String, expiresAt: Date },
  { collection: 'visitor_keys' },
);

schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const VisitorKeyModel = mongoose.model('VisitorKey', schema);

/** The keys of the days, through the driver. */
export function visitorKeys(): mongo.Collection<VisitorKeyRow> {
  return database().collection<VisitorKeyRow>('visitor_keys');
}
