import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';

/** The page, its PDF alone, or the API that PreviewCV reads. */
export const visitWays = ['page', 'pdf', 'api'] as const;
export type VisitWay = (typeof visitWays)[number];

/** Who follows a link: people, and programs that say so. */
export const visitorKinds = ['person', 'bot'] as const;
export type VisitorKind = (typeof visitorKinds)[number];

/** One access to a share: nothing in it leads back to a person. */
export interface ShareVisitRow {
  _id: mongo.ObjectId;
  /** Whose resume it was. */
  owner: mongo.ObjectId;
  resumeId: mongo.ObjectId;
  shareId: mongo.ObjectId;
  at: Date;
  way: VisitWay;
  kind: VisitorKind;
  /** The same for one visitor's accesses to one person's resumes within a day (UTC); 22 characters. */
  visitor: string;
  /** In words of ours, such as `Firefox on Linux`. */
  agent: string;
  /** The host of the page that linked here; null where the browser does not say. */
  referrer: string | null;
  /** Two letters (ISO 3166), where the proxy in front tells it. */
  country: string | null;
}

const schema = new Schema<ShareVisitRow>(
  {
    owner: Schema.Types.ObjectId,
    resumeId: Schema.Types.ObjectId,
    shareId: Schema.Types.ObjectId,
    at: Date,
    way: String,
    kind: String,
    visitor: String,
    agent: String,
    referrer: String,
    country: String,
  },
  { collection: 'share_visits', minimize: false },
);

// A resume's access log, newest first; and it goes with the resume.
schema.index({ owner: 1, resumeId: 1, _id: -1 });
// Kept for 400 days: a year, and time to look back at it. The counts stay.
schema.index({ at: 1 }, { expireAfterSeconds: 400 * 86_400 });

export const ShareVisitModel = mongoose.model('ShareVisit', schema);

/** The accesses one by one, through the driver. */
export function shareVisits(): mongo.Collection<ShareVisitRow> {
  return database().collection<ShareVisitRow>('share_visits');
}
