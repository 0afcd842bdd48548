import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';
import type { AccessCounts } from './share.js';

/** How often a share was looked at on one day. */
export interface ShareDayRow extends AccessCounts {
  /** Share and day, so that two processes add to the same row. */
  _id: string;
  owner: mongo.ObjectId;
  resumeId: mongo.ObjectId;
  shareId: mongo.ObjectId;
  /** `YYYY-MM-DD`, UTC. */
  day: string;
}

const schema = new Schema<ShareDayRow>(
  {
    _id: String,
    owner: Schema.Types.ObjectId,
    resumeId: Schema.Types.ObjectId,
    shareId: Schema.Types.ObjectId,
    day: String,
    people: Number,
    bots: Number,
    downloads: Number,
  },
  { collection: 'share_days' },
);

// A resume's days, newest first; and they go with it.
schema.index({ owner: 1, resumeId: 1, day: -1 });

export const ShareDayModel = mongoose.model('ShareDay', schema);

/** The counts of accesses by day, through the driver. */
export function shareDays(): mongo.Collection<ShareDayRow> {
  return database().collection<ShareDayRow>('share_days');
}
