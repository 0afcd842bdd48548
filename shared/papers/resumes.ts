import type { mongo } from 'mongoose';
import { AppError, PermanentError } from '../errors.js';
import { nextId } from '../models/next-id.js';
import { resumes, type ResumeRow, type ResumeSource } from '../models/resume.js';
import { resumeVersions, type ResumeVersionRow, type VersionOrigin } from '../models/resume-version.js';
import type { ResumeContent } from '../resume/content.js';
import type { Reading } from '../resume/reading.js';

type Session = mongo.ClientSession | undefined;
const within = (session: Session) => (session ? { session } : {});

/** A resume of this person's. @throws AppError `not-found` */
export async function findResume(
  owner: mongo.ObjectId,
  id: mongo.ObjectId,
  session?: Session,
): Promise<ResumeRow> {
  const resume = await resumes().findOne({ owner, _id: id }, within(session));
  if (!resume) throw noSuchResume();
  return resume;
}

/** One version of a resume. @throws AppError `not-found` */
export async function findVersion(
  owner: mongo.ObjectId,
  resumeId: mongo.ObjectId,
  version: number,
  session?: Session,
): Promise<ResumeVersionRow> {
  const row = await resumeVersions().findOne({ owner, resumeId, version }, within(session));
  if (!row) throw new AppError('not-found', 'This resume has no such version.');
  return row;
}

/** A resume as it is at first. */
export interface NewResume {
  id: mongo.ObjectId;
  title: string;
  isPublic: boolean;
  source: ResumeSource;
  file: ResumeRow['file'];
  content: ResumeContent;
  reading: Reading | null;
  origin: VersionOrigin;
}

/** Makes a resume with its first version. A person's first one is the primary one. */
export async function insertResume(
  owner: mongo.ObjectId,
  draft: NewResume,
  session: mongo.ClientSession,
): Promise<ResumeRow> {
  const primary = await resumes().updateOne({ owner, isPrimary: true }, { $inc: { uses: 1 } }, { session });
  const now = new Date();
  const { id, title, isPublic, source, file, ...words } = draft;
  const resume: ResumeRow = {
    _id: id,
    owner,
    title,
    isPrimary: primary.matchedCount === 0,
    isPublic,
    version: 1,
    source,
    file,
    uses: 0,
    createdAt: now,
    updatedAt: now,
  };
  await resumes().insertOne(resume, { session });
  await insertVersion(resume, { ...words, basedOn: null, optimizationId: null }, session);
  return resume;
}

type NewVersion = Pick<ResumeVersionRow, 'content' | 'reading' | 'origin' | 'basedOn' | 'optimizationId'>;

/**
 * Adds a version, which from then on is the one that counts.
 * @throws AppError `not-found`
 */
export async function addVersion(
  owner: mongo.ObjectId,
  resumeId: mongo.ObjectId,
  words: NewVersion,
  session: mongo.ClientSession,
): Promise<ResumeRow> {
  const resume = await resumes().findOneAndUpdate(
    { owner, _id: resumeId },
    { $inc: { version: 1 }, $set: { updatedAt: new Date() } },
    { session, returnDocument: 'after' },
  );
  if (!resume) throw noSuchResume();
  await insertVersion(resume, words, session);
  return resume;
}

async function insertVersion(
  { owner, _id: resumeId, version, updatedAt }: ResumeRow,
  words: NewVersion,
  session: mongo.ClientSession,
): Promise<void> {
  const row = { _id: nextId(), owner, resumeId, version, ...words, createdAt: updatedAt };
  await resumeVersions().insertOne(row, { session });
}

/** Changes what stays over versions. @throws AppError `not-found` */
export async function labelResume(
  owner: mongo.ObjectId,
  id: mongo.ObjectId,
  labels: Partial<Pick<ResumeRow, 'title' | 'isPublic'>>,
  session: mongo.ClientSession,
): Promise<ResumeRow> {
  const resume = await resumes().findOneAndUpdate(
    { owner, _id: id },
    { $set: { ...labels, updatedAt: new Date() } },
    { session, returnDocument: 'after' },
  );
  if (!resume) throw noSuchResume();
  return resume;
}

/** Makes a resume the primary one in place of the one that was. @throws AppError `not-found` */
export async function makePrimary(
  owner: mongo.ObjectId,
  id: mongo.ObjectId,
  session: mongo.ClientSession,
): Promise<void> {
  const resume = await findResume(owner, id, session);
  if (resume.isPrimary) return;
  await resumes().updateOne(
    { owner, isPrimary: true },
    { $set: { isPrimary: false }, $inc: { uses: 1 } },
    { session },
  );
  await resumes().updateOne({ owner, _id: id }, { $set: { isPrimary: true } }, { session });
}

/**
 * Notes that something is written because a resume is there, in the transaction that writes it.
 * @throws PermanentError `source-gone` when it was deleted meanwhile
 */
export async function useResume(
  owner: mongo.ObjectId,
  id: mongo.ObjectId,
  session: mongo.ClientSession,
): Promise<void> {
  const used = await resumes().updateOne({ owner, _id: id }, { $inc: { uses: 1 } }, { session });
  if (used.matchedCount === 0) throw new PermanentError('source-gone', 'The resume was deleted meanwhile.');
}

const noSuchResume = () => new AppError('not-found', 'You have no such resume.');
