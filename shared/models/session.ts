import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';

/** One sign-in on one device: its refresh tokens' family, and its cookie session where there is one. */
export interface SessionRow {
  /** In the cookie session, the refresh tokens and the access tokens' `jti`. */
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  /** Of the account when it signed in; a session of an earlier epoch is over. */
  epoch: number;
  /** The one refresh token that still counts: any other of this family is a stolen or repeated one. */
  refresh: { hash: string; expiresAt: Date };
  /** Browser and system in words of ours, such as `Firefox on Linux`. */
  agent: string;
  /** Keyed hash of the address it was last used from. */
  addressHash: string;
  createdAt: Date;
  lastSeenAt: Date;
  /** When MongoDB deletes it. */
  expiresAt: Date;
}

const schema = new Schema<SessionRow>(
  {
    owner: Schema.Types.ObjectId,
    epoch: Number,
    refresh: Schema.Types.Mixed,
    agent: String,
    addressHash: String,
    createdAt: Date,
    lastSeenAt: Date,
    expiresAt: Date,
  },
  { collection: 'sessions', minimize: false },
);

// A person's list, newest first; and ending them all.
schema.index({ owner: 1, _id: -1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const SessionModel = mongoose.model('Session', schema);

/** The sign-ins, through the driver. */
export function sessions(): mongo.Collection<SessionRow> {
  return database().collection<SessionRow>('sessions');
}
