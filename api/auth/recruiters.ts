import { randomInt } from 'node:crypto';
import { mongo } from 'mongoose';
import { AppError } from '../../shared/errors.js';
import {
  recruiterProfiles,
  type RecruiterProfileRow,
  type RecruiterType,
} from '../../shared/models/recruiter-profile.js';
import { isDuplicate } from './accounts.js';

type Optional = 'companyName' | 'companyWebsite' | 'companySize' | 'industry' | 'specialization' | 'bio';
type Contact = 'yearsExperience' | 'phone' | 'linkedinUrl' | 'location';

/** What a recruiter says of themselves as they register. */
export type NewRecruiter = {
  fullName: string;
  recruiterType: RecruiterType;
  username?: string | undefined;
} & { [Field in Optional | Contact]?: RecruiterProfileRow[Field] | undefined };

/**
 * Opens a recruiter's profile, within the transaction that opens the account.
 * @throws AppError `conflict` for a username that is taken
 */
export async function openRecruiterProfile(
  owner: mongo.ObjectId,
  given: NewRecruiter,
  session: mongo.ClientSession,
): Promise<void> {
  const now = new Date();
  const row: RecruiterProfileRow = {
    _id: new mongo.ObjectId(),
    owner,
    username: given.username ?? usernameFrom(given.fullName),
    recruiterType: given.recruiterType,
    fullName: given.fullName,
    companyName: given.companyName ?? null,
    companyWebsite: given.companyWebsite ?? null,
    companySize: given.companySize ?? null,
    industry: given.industry ?? null,
    specialization: given.specialization ?? null,
    yearsExperience: given.yearsExperience ?? null,
    bio: given.bio ?? null,
    logoUrl: null,
    phone: given.phone ?? null,
    linkedinUrl: given.linkedinUrl ?? null,
    location: given.location ?? null,
    isVerified: false,
    createdAt: now,
    updatedAt: now,
  };
  try {
    await recruiterProfiles().insertOne(row, { session });
  } catch (error) {
    if (isDuplicate(error)) throw new AppError('conflict', 'This username is taken: choose another.');
    throw error;
  }
}

/** `Asha Verma` → `asha-verma-48213907`: readable, and as good as never taken. */
function usernameFrom(fullName: string): string {
  const plain = fullName.normalize('NFKD').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return `${slug.slice(0, 30) || 'recruiter'}-${randomInt(10_000_000, 100_000_000)}`;
}
