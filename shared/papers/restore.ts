import type { mongo } from 'mongoose';
import { AppError } from '../errors.js';
import type { ResumeRow } from '../models/resume.js';
import type { ResumeContent } from '../resume/content.js';
import { movedOn } from './change-resume.js';
import { addVersion, findResume, findVersion } from './resumes.js';

/** A resume with the words that it has now. */
interface Restored {
  resume: ResumeRow;
  content: ResumeContent;
}

/** Makes the words of an older version a new one. @throws AppError `not-found` */
export async function restoreVersion(
  owner: mongo.ObjectId,
  resumeId: mongo.ObjectId,
  version: number,
  session: mongo.ClientSession,
): Promise<Restored> {
  const { content, reading } = await findVersion(owner, resumeId, version, session);
  const words = { content, reading, origin: 'restored', basedOn: version, optimizationId: null } as const;
  return { resume: await addVersion(owner, resumeId, words, session), content };
}

/**
 * Takes the latest change back: the words before it become a new version. Done again, it brings them back.
 * @param version the one to take back
 * @throws AppError `not-found`, `version-conflict` where it is not the latest, `conflict` for the first
 */
export async function undoVersion(
  owner: mongo.ObjectId,
  resumeId: mongo.ObjectId,
  version: number,
  session: mongo.ClientSession,
): Promise<Restored> {
  await findVersion(owner, resumeId, version, session);
  const { version: latest } = await findResume(owner, resumeId, session);
  if (version !== latest) throw movedOn(latest);
  if (version === 1) throw new AppError('conflict', 'Nothing came before the first version.');
  return restoreVersion(owner, resumeId, version - 1, session);
}
