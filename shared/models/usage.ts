import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';
import type { QuotaKind } from '../operations/definition.js';

/** What a person has used of their plan in a calendar month (Indian time). */
export interface UsageRow {
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  /** `YYYY-MM`. */
  month: string;
  used: Partial<Record<QuotaKind, number>>;
}

const schema = new Schema<UsageRow>(
  { owner: Schema.Types.ObjectId, month: String, used: Schema.Types.Mixed },
  { collection: 'usage', minimize: false },
);
schema.index({ owner: 1, month: 1 }, { unique: true });

export const UsageModel = mongoose.model('Usage', schema);

/** What people have used of their plans, through the driver. */
export function usage(): mongo.Collection<UsageRow> {
  return database().collection<UsageRow>('usage');
}
