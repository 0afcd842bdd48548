import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';

/** The one code that an address can sign in with at the moment. */
export interface SignInCodeRow {
  /** Keyed hash of the address. */
  _id: string;
  /** Keyed hash of address and code. */
  hash: string;
  /** Guesses so far. */
  tries: number;
  /** By MongoDB's clock. */
  expiresAt: Date;
}

const schema = new Schema<SignInCodeRow>(
  { _id: String, hash: String, tries: Number, expiresAt: Date },
  { collection: 'sign-in-codes', minimize: false },
);

schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const SignInCodeModel = mongoose.model('SignInCode', schema);

/** The codes that were mailed, through the driver. */
export function signInCodes(): mongo.Collection<SignInCodeRow> {
  return database().collection<SignInCodeRow>('sign-in-codes');
}
