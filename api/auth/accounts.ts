import { mongo } from 'mongoose';
import { AppError } from '../../shared/errors.js';
import { sessions } from '../../shared/models/session.js';
import { users, type UserProfile, type UserRow, type UserType } from '../../shared/models/user.js';
import type { OwnerId } from './principal.js';
import { forgetOldSessions } from './sessions.js';

export interface NewAccount {
  email: string;
  passwordHash: string;
  fullName: string;
  userType: UserType;
}

/**
 * Opens a password account. Its address is not proven yet.
 * @throws AppError `email-taken`
 */
export async function openAccount(account: NewAccount, session?: mongo.ClientSession): Promise<UserRow> {
  const row: UserRow = { _id: new mongo.ObjectId(), ...account, emailProvenAt: null, ...blank() };
  try {
    await users().insertOne(row, session ? { session } : {});
  } catch (error) {
    if (isDuplicate(error)) throw new AppError('email-taken', 'Sign in, or reset the password.');
    throw error;
  }
  return row;
}

/**
 * The account of someone whose code was right, opened at first use. The first proof of an address ends
 * whatever was done with it before: a password and sessions may be those of somebody who registered an
 * address that is not theirs.
 * @param newPassword the hash of a password to set with it
 */
export async function accountOfProvenEmail(email: string, newPassword?: string): Promise<UserRow> {
  const now = new Date();
  if (newPassword === undefined) {
    const proven = await users().findOne({ email, emailProvenAt: { $ne: null } });
    if (proven) return proven;
  }
  const { sessionEpoch: _epoch, updatedAt: _updated, ...fresh } = blank(now);
  const user = await users().findOneAndUpdate(
    { email },
    {
      $set: { passwordHash: newPassword ?? null, emailProvenAt: now, updatedAt: now },
      $inc: { sessionEpoch: 1 },
      $setOnInsert: { fullName: null, userType: 'candidate', ...fresh },
    },
    { upsert: true, returnDocument: 'after' },
  );
  if (!user) throw new Error('An upsert gave no account.');
  await forgetOldSessions(user._id, user.sessionEpoch);
  return user;
}

/** @throws AppError `not-found` */
export async function findUser(id: mongo.ObjectId): Promise<UserRow> {
  const user = await users().findOne({ _id: id });
  if (!user) throw noSuchUser();
  return user;
}

/** What people may change of their account; what is left out stays. */
export type UserChanges = { [Field in keyof UserProfile]?: UserProfile[Field] | undefined } & {
  fullName?: string | undefined;
};

/** @throws AppError `not-found` for an account that was erased meanwhile */
export async function changeUser(owner: OwnerId, { fullName, ...profile }: UserChanges): Promise<UserRow> {
  const changes = Object.entries(profile).filter(([, value]) => value !== undefined);
  const user = await users().findOneAndUpdate(
    { _id: owner },
    {
      $set: {
        ...Object.fromEntries(changes.map(([field, value]) => [`profile.${field}`, value])),
        ...(fullName === undefined ? {} : { fullName }),
        updatedAt: new Date(),
      },
    },
    { returnDocument: 'after' },
  );
  if (!user) throw noSuchUser();
  return user;
}

/** Closes an account for good, with its sessions; its address may be used anew. @throws AppError `not-found` */
export async function closeAccount(owner: OwnerId, session: mongo.ClientSession): Promise<void> {
  const { deletedCount } = await users().deleteOne({ _id: owner }, { session });
  if (deletedCount === 0) throw noSuchUser();
  await sessions().deleteMany({ owner }, { session });
}

function noSuchUser(): AppError {
  return new AppError('not-found', 'There is no such account.');
}

function blank(
  now = new Date(),
): Pick<UserRow, 'sessionEpoch' | 'plan' | 'profile' | 'createdAt' | 'updatedAt'> {
  const profile = { headline: null, location: null, phone: null, websiteUrl: null, linkedinUrl: null };
  return { sessionEpoch: 0, plan: 'free', profile, createdAt: now, updatedAt: now };
}

/** MongoDB's duplicate key. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof mongo.MongoServerError && error.code === 11_000;
}
