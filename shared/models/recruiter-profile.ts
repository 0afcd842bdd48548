import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';

/** Whether a recruiter hires for a company or on their own. */
export const recruiterTypes = ['company', 'individual'] as const;
export type RecruiterType = (typeof recruiterTypes)[number];

/** What a recruiter shows of themselves and their company; null where they have not said. */
export interface RecruiterProfileRow {
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  /** In their public address; lower case. */
  username: string;
  recruiterType: RecruiterType;
  fullName: string;
  companyName: string | null;
  companyWebsite: string | null;
  companySize: string | null;
  industry: string | null;
  specialization: string | null;
  yearsExperience: number | null;
  bio: string | null;
  logoUrl: string | null;
  phone: string | null;
  linkedinUrl: string | null;
  location: string | null;
  /** Set by admins. */
  isVerified: boolean;
  createdAt: Date;
  updatedAt: Date;
}

const schema = new Schema<RecruiterProfileRow>(
  {
    owner: Schema.Types.ObjectId,
    username: String,
    recruiterType: String,
    fullName: String,
    companyName: String,
    companyWebsite: String,
    companySize: String,
    industry: String,
    specialization: String,
    yearsExperience: Number,
    bio: String,
    logoUrl: String,
    phone: String,
    linkedinUrl: String,
    location: String,
    isVerified: Boolean,
    createdAt: Date,
    updatedAt: Date,
  },
  { collection: 'recruiter-profiles', minimize: false },
);

schema.index({ owner: 1 }, { unique: true });
schema.index({ username: 1 }, { unique: true });

export const RecruiterProfileModel = mongoose.model('RecruiterProfile', schema);

/** The profiles of recruiters, through the driver. */
export function recruiterProfiles(): mongo.Collection<RecruiterProfileRow> {
  return database().collection<RecruiterProfileRow>('recruiter-profiles');
}
