import type { mongo } from 'mongoose';
import { analyses } from '../models/analysis.js';
import { coverLetters } from '../models/cover-letter.js';
import { documents } from '../models/document.js';
import { modelAnswers } from '../models/model-answer.js';
import { optimizations } from '../models/optimization.js';
import { resumes } from '../models/resume.js';
import { resumeVersions } from '../models/resume-version.js';
import { shares } from '../models/share.js';
import { shareDays } from '../models/share-day.js';
import { shareVisits } from '../models/share-visit.js';
import { giveUpFiles } from './files.js';
import { findResume } from './resumes.js';

/**
 * Deletes a resume with its versions, analyses, optimisations, documents, files, share links with their access log,
 * and what the language model said of it. Cover letters stay, untied.
 * If it was the primary one, the one that was changed last takes its place.
 * @returns the ids of the files that may be removed once the transaction holds
 * @throws AppError `not-found`
 */
export async function deleteResume(
  owner: mongo.ObjectId,
  id: mongo.ObjectId,
  session: mongo.ClientSession,
): Promise<mongo.ObjectId[]> {
  const resume = await findResume(owner, id, session);
  const ofIt = { owner, resumeId: id };
  const rendered = await documents().find(ofIt, { session }).toArray();
  const files = [...rendered.map(({ fileId }) => fileId), ...(resume.file ? [resume.file.id] : [])];
  await giveUpFiles(owner, files, session);
  await resumes().deleteOne({ owner, _id: id }, { session });
  for (const rows of [resumeVersions(), analyses(), optimizations(), documents(), modelAnswers()]) {
    await rows.deleteMany(ofIt, { session });
  }
  for (const rows of [shares(), shareDays(), shareVisits()]) await rows.deleteMany(ofIt, { session });
  await coverLetters().updateMany(ofIt, { $set: { resumeId: null, resumeVersion: null } }, { session });
  if (resume.isPrimary) await nameSuccessor(owner, session);
  return files;
}

async function nameSuccessor(owner: mongo.ObjectId, session: mongo.ClientSession): Promise<void> {
  await resumes().findOneAndUpdate(
    { owner },
    { $set: { isPrimary: true } },
    { session, sort: { updatedAt: -1, _id: -1 } },
  );
}
