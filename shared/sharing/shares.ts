import type { mongo } from 'mongoose';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { nextId } from '../models/next-id.js';
import type { ResumeRow } from '../models/resume.js';
import { shares, type ShareRow } from '../models/share.js';
import { findResume, useResume } from '../papers/resumes.js';
import { reserveQuota } from '../payments/quotas.js';
import { inTransaction } from '../tasks/transaction.js';
import { isShareToken, newShareToken, sealToken, shareTokenHash, unsealToken } from './share-token.js';

/** Links that a resume can have at a time: beyond that nobody knows any more who has which. */
const mostPerResume = 100;

type Secret = Pick<Config, 'SESSION_SECRET'>;

/** What its owner says of a new share. */
export type NewShare = Pick<ShareRow, 'label' | 'version' | 'expiresAt' | 'passwordHash'>;

/**
 * Makes a link to a resume.
 * @throws AppError `not-found`, `validation-failed` for a version that is not there, `conflict` where the resume
 *   has 100 links, `quota-exceeded`
 */
export async function createShare(
  owner: mongo.ObjectId,
  resumeId: mongo.ObjectId,
  draft: NewShare,
  { SESSION_SECRET: secret, QUOTAS }: Secret & Pick<Config, 'QUOTAS'>,
): Promise<ShareRow> {
  const _id = nextId();
  const token = newShareToken();
  const share: ShareRow = {
    _id,
    owner,
    resumeId,
    ...draft,
    tokenHash: shareTokenHash(token, secret),
    sealedToken: sealToken(token, _id, secret),
    revokedAt: null,
    accesses: { people: 0, bots: 0, downloads: 0 },
    lastAccessAt: null,
    createdAt: new Date(),
  };
  await inTransaction(async (session) => {
    const resume = await findResume(owner, resumeId, session);
    if (share.version !== null && share.version > resume.version) throw noSuchVersion(resume.version);
    // Also keeps two at once from both being the hundredth.
    await useResume(owner, resumeId, session);
    const others = await shares().countDocuments({ owner, resumeId, revokedAt: null }, { session });
    if (others >= mostPerResume) {
      throw new AppError('conflict', `A resume has at most ${mostPerResume} links: delete one first.`);
    }
    if (QUOTAS) await reserveQuota(owner, 'shares', share.createdAt, session);
    await shares().insertOne(share, { session });
  });
  return share;
}

function noSuchVersion(latest: number): AppError {
  const message = `This resume has the versions 1 to ${latest}.`;
  return new AppError('validation-failed', `body.version: ${message}`, {
    errors: [{ path: 'body.version', message }],
  });
}

/** One of a resume's links that was not revoked. @throws AppError `not-found` */
export async function findShare(
  owner: mongo.ObjectId,
  resumeId: mongo.ObjectId,
  id: mongo.ObjectId,
): Promise<ShareRow> {
  const share = await shares().findOne({ owner, resumeId, _id: id, revokedAt: null });
  if (!share) throw noSuchShare();
  return share;
}

/** Ends a link at once. @throws AppError `not-found` */
export async function revokeShare(
  owner: mongo.ObjectId,
  resumeId: mongo.ObjectId,
  id: mongo.ObjectId,
): Promise<void> {
  const live = { owner, resumeId, _id: id, revokedAt: null };
  // What could open it goes; the hash stays, so that who comes late is told that it was withdrawn.
  const gone = { revokedAt: new Date(), sealedToken: '', passwordHash: null };
  const { matchedCount } = await shares().updateOne(live, { $set: gone });
  if (matchedCount === 0) throw noSuchShare();
}

/** The share that a token belongs to, whatever its standing; null for none. */
export function findShareByToken(token: string, { SESSION_SECRET }: Secret): Promise<ShareRow | null> {
  if (!isShareToken(token)) return Promise.resolve(null);
  return shares().findOne({ tokenHash: shareTokenHash(token, SESSION_SECRET) });
}

/** What a share shows. */
export interface Shared {
  resume: ResumeRow;
  version: number;
}

export type Standing = 'live' | 'expired' | 'revoked';

export function standingOf({ revokedAt, expiresAt }: ShareRow, now = new Date()): Standing {
  if (revokedAt) return 'revoked';
  return expiresAt && expiresAt <= now ? 'expired' : 'live';
}

/** Where the visitors of a token go. */
export function shareAddress(token: string, { PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>): string {
  return `${PUBLIC_URL}/r/${token}`;
}

/** The same of a share, for its owner; null for one of another SESSION_SECRET, which nobody can open any more. */
export function shareUrl(
  { _id, sealedToken }: Pick<ShareRow, '_id' | 'sealedToken'>,
  config: Secret & Pick<Config, 'PUBLIC_URL'>,
): { token: string; url: string } | null {
  const token = unsealToken(sealedToken, _id, config.SESSION_SECRET);
  return token === null ? null : { token, url: shareAddress(token, config) };
}

/** The resume behind a share, and which version of it is shown. @throws AppError `not-found` where it is gone */
export async function sharedResume({ owner, resumeId, version }: ShareRow): Promise<Shared> {
  const resume = await findResume(owner, resumeId);
  return { resume, version: version ?? resume.version };
}

/**
 * The address for the QR code on a resume's PDF: its newest link that anybody may follow.
 * @returns null where there is none
 */
export async function openShareUrl(
  owner: mongo.ObjectId,
  resumeId: mongo.ObjectId,
  config: Secret & Pick<Config, 'PUBLIC_URL'>,
): Promise<string | null> {
  const unlocked = { owner, resumeId, revokedAt: null, passwordHash: null };
  const unexpired = { $or: [{ expiresAt: null }, { expiresAt: { $gt: new Date() } }] };
  const newestFirst = await shares()
    .find({ ...unlocked, ...unexpired })
    .sort({ _id: -1 })
    .toArray();
  return newestFirst.flatMap((share) => shareUrl(share, config)?.url ?? [])[0] ?? null;
}

const noSuchShare = () => new AppError('not-found', 'This resume has no such link.');
