import { mongo } from 'mongoose';
import { coverLetters, type CoverLetterRow } from '../../shared/models/cover-letter.js';
import type { writeCoverLetter } from '../../shared/operations/write-cover-letter.js';
import { useResume } from '../../shared/papers/resumes.js';
import { done, type Handler } from './handler.js';
import { readSource } from './resume-source.js';
import { isLastAttempt, writeOnce } from './writing.js';

/** Writes a cover letter and keeps it with the sender's name and contacts. */
export const handleWriteCoverLetter: Handler<typeof writeCoverLetter> = async (input, context) => {
  const { owner, services, signal } = context;
  const { source, ...wishes } = input;
  const { resumeId, version, content } = await readSource(source, context);
  context.progress(20, 'writing');
  const order = { ...wishes, resume: content, lastAttempt: isLastAttempt(context) };
  const { letter, words, writer, fallbackReason } = await writeOnce(context, () =>
    services.threads.writeLetter(order, services.model, signal),
  );
  context.progress(90, 'saving');
  const now = new Date();
  const row: CoverLetterRow = {
    _id: new mongo.ObjectId(),
    owner,
    resumeId,
    version,
    sender: content.basics ?? {},
    content: letter,
    jobDescription: input.jobDescription,
    writer,
    fallbackReason,
    revision: 1,
    uses: 0,
    createdAt: now,
    updatedAt: now,
  };
  return done({ coverLetterId: row._id.toHexString(), words, writer, fallbackReason }, async (session) => {
    if (resumeId) await useResume(owner, resumeId, session);
    await coverLetters().insertOne(row, { session });
  });
};
