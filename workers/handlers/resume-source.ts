import { mongo } from 'mongoose';
import { AppError, PermanentError } from '../../shared/errors.js';
import type { ResumeSource } from '../../shared/operations/fields.js';
import { findVersion } from '../../shared/papers/resumes.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import type { Reading } from '../../shared/resume/reading.js';
import { readingOf } from '../../shared/resume/text.js';
import type { HandlerContext } from './handler.js';

/** The resume that a task works on. */
export interface SourceResume {
  /** Null where it came as plain text. */
  resumeId: mongo.ObjectId | null;
  version: number | null;
  content: ResumeContent;
  reading: Reading;
}

/**
 * Reads what a task works on: a stored version, or plain text, which is parsed like a file.
 * @throws PermanentError `source-gone` when the resume was deleted meanwhile, and what the parser throws
 */
export async function readSource(source: ResumeSource, context: HandlerContext): Promise<SourceResume> {
  if ('resumeText' in source) return parseText(source.resumeText, context);
  const resumeId = new mongo.ObjectId(source.resumeId);
  const { content, reading } = await present(findVersion(context.owner, resumeId, source.version), 'resume');
  return { resumeId, version: source.version, content, reading: reading ?? readingOf(content) };
}

async function parseText(text: string, { services, signal }: HandlerContext): Promise<SourceResume> {
  const bytes = new TextEncoder().encode(text);
  const { resume, reading } = await services.threads.parse({ bytes, fileName: 'resume.txt' }, signal);
  return { resumeId: null, version: null, content: resume, reading };
}

/** What a task was submitted for, and no longer finds, no retry will bring back. */
export async function present<Row>(found: Promise<Row>, what: string): Promise<Row> {
  try {
    return await found;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not-found') throw error;
    throw new PermanentError('source-gone', `The ${what} was deleted meanwhile.`, { cause: error });
  }
}
