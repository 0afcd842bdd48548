import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';

/** A role that one process holds at a time, such as the sweeper's; and what that role remembers. */
export interface LeaseRow {
  _id: string;
  holder: string;
  /** By MongoDB's clock. */
  until: Date;
  memory: Record<string, string>;
}

const schema = new Schema<LeaseRow>(
  { _id: String, holder: String, until: Date, memory: Schema.Types.Mixed },
  { collection: 'leases', minimize: false },
);

export const LeaseModel = mongoose.model('Lease', schema);

/** The leases, through the driver. */
export function leases(): mongo.Collection<LeaseRow> {
  return database().collection<LeaseRow>('leases');
}
