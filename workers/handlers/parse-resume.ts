import { mongo } from 'mongoose';
import type { parseResume } from '../../shared/operations/parse-resume.js';
import { claimFile } from '../../shared/papers/files.js';
import { insertResume } from '../../shared/papers/resumes.js';
import { done, type Handler } from './handler.js';
import { present } from './resume-source.js';

/** Reads an uploaded file. The resume comes into being with its content, or not at all. */
export const handleParseResume: Handler<typeof parseResume> = async (input, context) => {
  const { owner, services, signal } = context;
  const bytes = await present(services.files.read(owner, input.fileId), 'file');
  context.progress(20, 'reading the file');
  const { resume, reading } = await services.threads.parse({ bytes, fileName: input.fileName }, signal);
  context.progress(90, 'saving');
  const { resumeId, fileId, fileName, title, isPublic } = input;
  const file = { id: new mongo.ObjectId(fileId), name: fileName };
  return done({ resumeId, version: 1, placedShare: reading.placedShare }, async (session) => {
    const id = new mongo.ObjectId(resumeId);
    const words = { content: resume, reading, origin: 'parsed' } as const;
    await insertResume(owner, { id, title, isPublic, source: 'upload', file, ...words }, session);
    await claimFile(file.id, session);
  });
};
