import type { mongo } from 'mongoose';
import { AppError, PermanentError } from '../errors.js';
import { coverLetters, type CoverLetterRow } from '../models/cover-letter.js';
import { documents } from '../models/document.js';
import type { CoverLetterContent } from '../resume/cover-letter.js';
import { giveUpFiles } from './files.js';

/** A letter of this person's. @throws AppError `not-found` */
export async function findCoverLetter(owner: mongo.ObjectId, id: mongo.ObjectId): Promise<CoverLetterRow> {
  const letter = await coverLetters().findOne({ owner, _id: id });
  if (!letter) throw noSuchLetter();
  return letter;
}

/**
 * Puts other words in a letter.
 * @param expected the revision that was changed; undefined for whichever is there
 * @throws AppError `not-found`, `version-conflict`
 */
export async function changeCoverLetter(
  owner: mongo.ObjectId,
  id: mongo.ObjectId,
  content: CoverLetterContent,
  expected: number | undefined,
): Promise<CoverLetterRow> {
  const letter = await coverLetters().findOneAndUpdate(
    { owner, _id: id, ...(expected === undefined ? {} : { revision: expected }) },
    { $set: { content, updatedAt: new Date() }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  );
  if (letter) return letter;
  const { revision } = await findCoverLetter(owner, id);
  throw new AppError('version-conflict', `The letter is at revision ${revision} by now: read it again.`, {
    members: { revision },
  });
}

/**
 * Deletes a letter with its documents.
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
