import type { mongo } from 'mongoose';
import { AppError } from '../errors.js';
import type { ResumeRow } from '../models/resume.js';
import type { ResumeContent } from '../resume/content.js';
import { addVersion, findResume, labelResume, makePrimary } from './resumes.js';

export interface ResumeChanges {
  title?: string | undefined;
  isPublic?: boolean | undefined;
  isPrimary?: boolean | undefined;
  content?: ResumeContent | undefined;
  /** The version that was changed. */
  version?: number | undefined;
}

/**
 * Makes the changes that a person asks for; new content becomes a new version.
 * @returns the resume as it then is
 * @throws AppError `not-found`, `version-conflict`, `conflict` where no resume would be the primary one
 */
export async function changeResume(
  owner: mongo.ObjectId,
  id: mongo.ObjectId,
  { title, isPublic, isPrimary, content, version }: ResumeChanges,
  session: mongo.ClientSession,
): Promise<ResumeRow> {
  const before = await findResume(owner, id, session);
  if (version !== undefined && before.version !== version) throw movedOn(before.version);
  if (before.isPrimary && isPrimary === false) {
    throw new AppError('conflict', 'One resume is always the primary one: make another one primary instead.');
  }
  if (content) {
    const words = { content, reading: null, origin: 'edited', basedOn: null, optimizationId: null } as const;
    await addVersion(owner, id, words, session);
  }
  if (isPrimary) await makePrimary(owner, id, session);
  const labels = {
    ...(title === undefined ? {} : { title }),
    ...(isPublic === undefined ? {} : { isPublic }),
  };
  return labelResume(owner, id, labels, session);
}

/** The refusal of what was meant for another version than the latest. */
export function movedOn(version: number): AppError {
  return new AppError('version-conflict', `The resume is at version ${version} by now: read it again.`, {
    members: { version },
  });
}
