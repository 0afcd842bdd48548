import type { mongo } from 'mongoose';
import { AppError, PermanentError } from '../errors.js';
import { coverLetters, type CoverLetterRow } from '../models/cover-letter.js';
import {
  coverLetterVersions,
  type CoverLetterVersionRow,
  type LetterOrigin,
} from '../models/cover-letter-version.js';
import { documents } from '../models/document.js';
import { nextId } from '../models/next-id.js';
import type { CoverLetterContent } from '../resume/cover-letter.js';
import { giveUpFiles } from './files.js';

/** A letter of this person's. @throws AppError `not-found` */
export async function findCoverLetter(owner: mongo.ObjectId, id: mongo.ObjectId): Promise<CoverLetterRow> {
  const letter = await coverLetters().findOne({ owner, _id: id });
  if (!letter) throw noSuchLetter();
  return letter;
}

/** One version of a letter. @throws AppError `not-found` */
export async function findLetterVersion(
  owner: mongo.ObjectId,
  coverLetterId: mongo.ObjectId,
  version: number,
): Promise<CoverLetterVersionRow> {
  const row = await coverLetterVersions().findOne({ owner, coverLetterId, version });
  if (!row) throw new AppError('not-found', 'This letter has no such version.');
  return row;
}

/** Keeps a letter that was just written. */
export async function insertCoverLetter(
  draft: Omit<CoverLetterRow, 'version' | 'uses' | 'createdAt' | 'updatedAt'>,
  session: mongo.ClientSession,
): Promise<void> {
  const now = new Date();
  const letter = { ...draft, version: 1, uses: 0, createdAt: now, updatedAt: now };
  await coverLetters().insertOne(letter, { session });
  await insertVersion(letter, { origin: 'written', basedOn: null }, session);
}

/** Other words for a letter, and where they come from. */
export interface LetterChange {
  content: CoverLetterContent;
  origin: LetterOrigin;
  basedOn: number | null;
  /** The version that was changed; undefined for whichever is there. */
  expected?: number | undefined;
}

/** Makes other words the letter's next version. @throws AppError `not-found`, `version-conflict` */
export async function changeCoverLetter(
  owner: mongo.ObjectId,
  id: mongo.ObjectId,
  { content, expected, ...how }: LetterChange,
  session: mongo.ClientSession,
): Promise<CoverLetterRow> {
  const letter = await coverLetters().findOneAndUpdate(
    { owner, _id: id, ...(expected === undefined ? {} : { version: expected }) },
    { $set: { content, updatedAt: new Date() }, $inc: { version: 1 } },
    { session, returnDocument: 'after' },
  );
  if (letter) {
    await insertVersion(letter, how, session);
    return letter;
  }
  const { version } = await findCoverLetter(owner, id);
  throw new AppError('version-conflict', `The letter is at version ${version} by now: read it again.`, {
    members: { version },
  });
}

async function insertVersion(
  { owner, _id: coverLetterId, version, content, updatedAt }: CoverLetterRow,
  how: Pick<CoverLetterVersionRow, 'origin' | 'basedOn'>,
  session: mongo.ClientSession,
): Promise<void> {
  const _id = nextId();
  const row = { _id, owner, coverLetterId, version, content, ...how, createdAt: updatedAt };
  await coverLetterVersions().insertOne(row, { session });
}

/**
 * Deletes a letter with its versions and documents.
 * @returns the ids of the files that may be removed once the transaction holds
 * @throws AppError `not-found`
 */
export async function deleteCoverLetter(
  owner: mongo.ObjectId,
  id: mongo.ObjectId,
  session: mongo.ClientSession,
): Promise<mongo.ObjectId[]> {
  const { deletedCount } = await coverLetters().deleteOne({ owner, _id: id }, { session });
  if (deletedCount === 0) throw noSuchLetter();
  const ofIt = { owner, coverLetterId: id };
  const files = (await documents().find(ofIt, { session }).toArray()).map(({ fileId }) => fileId);
  await coverLetterVersions().deleteMany(ofIt, { session });
  await documents().deleteMany(ofIt, { session });
  await giveUpFiles(owner, files, session);
  return files;
}

/**
 * Notes that a document is made of a letter, so that a deletion at the same moment collides with it.
 * @throws PermanentError `source-gone` when it was deleted meanwhile
 */
export async function useCoverLetter(
  owner: mongo.ObjectId,
  id: mongo.ObjectId,
  session: mongo.ClientSession,
): Promise<void> {
  const used = await coverLetters().updateOne({ owner, _id: id }, { $inc: { uses: 1 } }, { session });
  if (used.matchedCount === 0) throw new PermanentError('source-gone', 'The letter was deleted meanwhile.');
}

const noSuchLetter = () => new AppError('not-found', 'You have no such cover letter.');
