import { mongo } from 'mongoose';
import type { z } from 'zod';
import type { DocumentRow } from '../../shared/models/document.js';
import type { letterSource, versionSource } from '../../shared/operations/fields.js';
import { findCoverLetter, findLetterVersion } from '../../shared/papers/cover-letters.js';
import { findVersion } from '../../shared/papers/resumes.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import type { CoverLetterContent } from '../../shared/resume/cover-letter.js';
import { present } from './resume-source.js';

/** What a document is made of, and how its row names it. */
interface ResumeSubject {
  about: About & { resumeId: mongo.ObjectId };
  /** Whose name the file bears. */
  person: string | undefined;
  content: ResumeContent;
}
interface LetterSubject {
  about: About;
  person: string | undefined;
  letter: CoverLetterContent;
  sender: NonNullable<ResumeContent['basics']>;
}
export type Subject = ResumeSubject | LetterSubject;

type About = Pick<DocumentRow, 'kind' | 'resumeId' | 'version' | 'coverLetterId' | 'coverLetterVersion'>;

/** A resume's version. @throws PermanentError `source-gone` */
export async function resumeSubject(
  owner: mongo.ObjectId,
  { resumeId: hex, version }: z.output<typeof versionSource>,
): Promise<ResumeSubject> {
  const resumeId = new mongo.ObjectId(hex);
  const { content } = await present(findVersion(owner, resumeId, version), 'resume');
  const about = { kind: 'resume', resumeId, version, coverLetterId: null, coverLetterVersion: null } as const;
  return { about, person: content.basics?.name, content };
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
  const about = {
    kind: 'cover-letter',
    resumeId: null,
    version: null,
    coverLetterId,
    coverLetterVersion,
  } as const;
  return { about, person: sender.name, letter: content, sender };
}
