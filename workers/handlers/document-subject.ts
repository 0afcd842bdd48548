import { mongo } from 'mongoose';
import type { z } from 'zod';
import type { letterSource, versionSource } from '../../shared/operations/fields.js';
import { findCoverLetter, findLetterVersion } from '../../shared/papers/cover-letters.js';
import { wordsOfLetter, wordsOfResume, type DocumentWords } from '../../shared/papers/document-wish.js';
import { findVersion } from '../../shared/papers/resumes.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import type { CoverLetterContent } from '../../shared/resume/cover-letter.js';
import { present } from './resume-source.js';

/** What a document is made of, and how its row names it. */
interface ResumeSubject {
  about: ReturnType<typeof wordsOfResume>;
  /** Whose name the file bears. */
  person: string | undefined;
  content: ResumeContent;
}
interface LetterSubject {
  about: DocumentWords;
  person: string | undefined;
  letter: CoverLetterContent;
  sender: NonNullable<ResumeContent['basics']>;
}
export type Subject = ResumeSubject | LetterSubject;

/** A resume's version. @throws PermanentError `source-gone` */
export async function resumeSubject(
  owner: mongo.ObjectId,
  { resumeId: hex, version }: z.output<typeof versionSource>,
): Promise<ResumeSubject> {
  const resumeId = new mongo.ObjectId(hex);
  const { content } = await present(findVersion(owner, resumeId, version), 'resume');
  return { about: wordsOfResume(resumeId, version), person: content.basics?.name, content };
}

/** A letter's version. @throws PermanentError `source-gone` */
export async function letterSubject(
  owner: mongo.ObjectId,
  { coverLetterId: hex, version }: z.output<typeof letterSource>,
): Promise<LetterSubject> {
  const coverLetterId = new mongo.ObjectId(hex);
  const { sender, version: latest } = await present(findCoverLetter(owner, coverLetterId), 'letter');
  const coverLetterVersion = version ?? latest;
  const { content } = await present(findLetterVersion(owner, coverLetterId, coverLetterVersion), 'letter');
  const about = wordsOfLetter(coverLetterId, coverLetterVersion);
  return { about, person: sender.name, letter: content, sender };
}
