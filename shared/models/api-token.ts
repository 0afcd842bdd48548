import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';

/** What an integration may do with its token. */
export const apiScopes = ['shares:read'] as const;
export type ApiScope = (typeof apiScopes)[number];

/** A token of an integration, such as PreviewCV's. */
export interface ApiTokenRow {
  _id: mongo.ObjectId;
  name: string;
  /** How it begins, to tell it from others: not enough to use it. */
  prefix: string;
  /** Keyed hash of the whole. */
  hash: string;
  scopes: ApiScope[];
  /** The admin who made it. */
  createdBy: mongo.ObjectId;
  createdAt: Date;
  expiresAt: Date | null;
  /** To the minute. */
  lastUsedAt: Date | null;
}

const schema = new Schema<ApiTokenRow>(
  {
    name: String,
    prefix: String,
    hash: String,
    scopes: [String],
    createdBy: Schema.Types.ObjectId,
    createdAt: Date,
    expiresAt: Date,
    lastUsedAt: Date,
  },
  { collection: 'api_tokens', minimize: false },
);

// Who comes with a token.
schema.index({ hash: 1 }, { unique: true });

export const ApiTokenModel = mongoose.model('ApiToken', schema);

/** The tokens of integrations, through the driver. */
export function apiTokens(): mongo.Collection<ApiTokenRow> {
  return database().collection<ApiTokenRow>('api_tokens');
}
