import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';

/** How often something was looked at; downloads are in none of the other two. */
export interface AccessCounts {
  people: number;
  bots: number;
  downloads: number;
}

/** A link that shows one resume to whoever has it. */
export interface ShareRow {
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  resumeId: mongo.ObjectId;
  /** The version it is pinned to; null where it follows the latest. */
  version: number | null;
  /** For the owner's eyes only. */
  label: string | null;
  /** Keyed hash: what the link is found by. */
  tokenHash: string;
  /** The token, encrypted: its owner sees the link again, and QR codes on PDFs carry it. */
  sealedToken: string;
  /** Argon2id in PHC form; null where anybody with the link may read. */
  passwordHash: string | null;
  expiresAt: Date | null;
  /** A revoked one stays for its name in the access log. */
  revokedAt: Date | null;
  accesses: AccessCounts;
  lastAccessAt: Date | null;
  createdAt: Date;
}

const schema = new Schema<ShareRow>(
  {
    owner: Schema.Types.ObjectId,
    resumeId: Schema.Types.ObjectId,
    version: Number,
    label: String,
    tokenHash: String,
    sealedToken: String,
    passwordHash: String,
    expiresAt: Date,
    revokedAt: Date,
    accesses: Schema.Types.Mixed,
    lastAccessAt: Date,
    createdAt: Date,
  },
  { collection: 'shares', minimize: false },
);

// What a link leads to, and that no token is given twice.
schema.index({ tokenHash: 1 }, { unique: true });
// A resume's list, newest first; and they go with it.
schema.index({ owner: 1, resumeId: 1, _id: -1 });

export const ShareModel = mongoose.model('Share', schema);

/** The share links, through the driver. */
export function shares(): mongo.Collection<ShareRow> {
  return database().collection<ShareRow>('shares');
}
