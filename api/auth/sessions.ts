import type { mongo } from 'mongoose';
import { AppError } from '../../shared/errors.js';
import { nextId } from '../../shared/models/next-id.js';
import { sessions, type SessionRow } from '../../shared/models/session.js';
import { users, type UserRow } from '../../shared/models/user.js';
import { afterCursor, type PageQuery } from '../routes/page.js';
import type { OwnerId } from './principal.js';
import { mintRefreshToken, readRefreshToken } from './refresh-token.js';

/** Milliseconds that a session lasts after it was last used. */
export const sessionLife = 7 * 86_400_000;
/** How exactly `lastSeenAt` is kept, so that reading a page does not write to the database each time. */
const seenEvery = 5 * 60_000;

/** Where somebody signs in from. */
export interface Device {
  agent: string;
  addressHash: string;
}

export interface LiveSession {
  user: UserRow;
  session: SessionRow;
}

/** Begins a session: the head of a new family of refresh tokens. */
export async function beginSession(
  user: UserRow,
  device: Device,
  secret: string,
): Promise<{ session: SessionRow; refreshToken: string }> {
  const _id = nextId();
  const { token, hash } = mintRefreshToken(_id, secret);
  const now = new Date();
  const expiresAt = new Date(now.getTime() + sessionLife);
  const session: SessionRow = {
    _id,
    owner: user._id,
    epoch: user.sessionEpoch,
    refresh: { hash, expiresAt },
    ...device,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
  };
  await sessions().insertOne(session);
  return { session, refreshToken: token };
}

/**
 * Takes a refresh token and gives the next one, in one write: of two that come at once, one wins.
 * A token that was used before ends its whole family.
 * @throws AppError `bad-token`
 */
export async function rotateSession(
  token: string,
  device: Device,
  secret: string,
): Promise<LiveSession & { refreshToken: string }> {
  const known = readRefreshToken(token, secret);
  if (!known) throw badRefreshToken();
  const next = mintRefreshToken(known.sessionId, secret);
  const now = new Date();
  const expiresAt = new Date(now.getTime() + sessionLife);
  const session = await sessions().findOneAndUpdate(
    { _id: known.sessionId, 'refresh.hash': known.hash, 'refresh.expiresAt': { $gt: now } },
    { $set: { refresh: { hash: next.hash, expiresAt }, ...device, lastSeenAt: now, expiresAt } },
    { returnDocument: 'after' },
  );
  const user = session && (await users().findOne({ _id: session.owner, sessionEpoch: session.epoch }));
  if (!user) {
    await sessions().deleteOne({ _id: known.sessionId });
    throw badRefreshToken();
  }
  return { user, session, refreshToken: next.token };
}

/** The session and the account it belongs to, if both are still there; notes that it was seen. */
export async function findLiveSession(
  id: mongo.ObjectId,
  userId: mongo.ObjectId,
): Promise<LiveSession | null> {
  const now = new Date();
  const [session, user] = await Promise.all([
    sessions().findOne({ _id: id, owner: userId, expiresAt: { $gt: now } }),
    users().findOne({ _id: userId }),
  ]);
  if (!session || user?.sessionEpoch !== session.epoch) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > seenEvery) {
    const expiresAt = new Date(now.getTime() + sessionLife);
    await sessions().updateOne({ _id: id }, { $set: { lastSeenAt: now, expiresAt } });
  }
  return { user, session };
}

/** A person's sessions, newest first, one more than the limit. */
export async function pageOfSessions(owner: OwnerId, query: PageQuery): Promise<SessionRow[]> {
  return sessions()
    .find({ ...(await liveOnes(owner)), ...afterCursor(query) })
    .sort({ _id: -1 })
    .limit(query.limit + 1)
    .toArray();
}

/** @throws AppError `not-found` */
export async function findSession(owner: OwnerId, id: mongo.ObjectId): Promise<SessionRow> {
  const session = await sessions().findOne({ ...(await liveOnes(owner)), _id: id });
  if (!session) throw new AppError('not-found', 'You have no such session.');
  return session;
}

async function liveOnes(owner: OwnerId): Promise<mongo.Filter<SessionRow>> {
  const user = await users().findOne({ _id: owner }, { projection: { sessionEpoch: 1 } });
  return { owner, epoch: user?.sessionEpoch ?? 0, expiresAt: { $gt: new Date() } };
}

/** Ends one session and its family. @returns whether there was one */
export async function endSession(owner: OwnerId, id: mongo.ObjectId): Promise<boolean> {
  const { deletedCount } = await sessions().deleteOne({ _id: id, owner });
  return deletedCount > 0;
}

/** Ends all sessions and families of a person, those that begin at this moment included. */
export async function endAllSessions(owner: mongo.ObjectId): Promise<void> {
  const user = await users().findOneAndUpdate(
    { _id: owner },
    { $inc: { sessionEpoch: 1 } },
    { returnDocument: 'after', projection: { sessionEpoch: 1 } },
  );
  if (user) await forgetOldSessions(owner, user.sessionEpoch);
}

/** Deletes the rows of sessions that a new epoch has ended. */
export async function forgetOldSessions(owner: mongo.ObjectId, epoch: number): Promise<void> {
  await sessions().deleteMany({ owner, epoch: { $lt: epoch } });
}

function badRefreshToken(): AppError {
  return new AppError('bad-token', 'The refresh token is invalid, expired or already used: sign in again.');
}
