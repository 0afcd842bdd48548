import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';

export const userTypes = ['candidate', 'recruiter'] as const;
export type UserType = (typeof userTypes)[number];
export const planNames = ['free', 'starter', 'pro'] as const;
type PlanName = (typeof planNames)[number];

/** What people say of themselves; null where they have not. */
export interface UserProfile {
  headline: string | null;
  location: string | null;
  phone: string | null;
  websiteUrl: string | null;
  linkedinUrl: string | null;
}

/** A person's account. */
export interface UserRow {
  _id: mongo.ObjectId;
  /** In its one spelling (`normalizeEmail`). */
  email: string;
  /** When a code from their mail proved that the address is theirs. */
  emailProvenAt: Date | null;
  /** Argon2id in PHC form; null for those who sign in by code only. */
  passwordHash: string | null;
  /** Sessions of an earlier epoch are over: one write ends them all. */
  sessionEpoch: number;
  fullName: string | null;
  userType: UserType;
  plan: PlanName;
  profile: UserProfile;
  createdAt: Date;
  updatedAt: Date;
}

const schema = new Schema<UserRow>(
  {
    email: String,
    emailProvenAt: Date,
    passwordHash: String,
    sessionEpoch: Number,
    fullName: String,
    userType: String,
    plan: String,
    profile: Schema.Types.Mixed,
    createdAt: Date,
    updatedAt: Date,
  },
  { collection: 'users', minimize: false },
);

// Sign-in, and that an address has one account.
schema.index({ email: 1 }, { unique: true });

export const UserModel = mongoose.model('User', schema);

/** The accounts, through the driver. */
export function users(): mongo.Collection<UserRow> {
  return database().collection<UserRow>('users');
}
