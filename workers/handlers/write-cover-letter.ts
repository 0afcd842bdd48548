import { nextId } from '../../shared/models/next-id.js';
import type { writeCoverLetter } from '../../shared/operations/write-cover-letter.js';
import { insertCoverLetter } from '../../shared/papers/cover-letters.js';
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
  const { letter, words, lengthNote, checked, refused, ...by } = await writeOnce(context, resumeId, (model) =>
    services.threads.writeLetter(order, model, signal),
  );
  const { writer, fallbackReason, prompt, model } = by;
  context.progress(90, 'saving');
  const draft = {
    _id: nextId(),
    owner,
    resumeId,
    resumeVersion: version,
    sender: content.basics ?? {},
    content: letter,
    jobDescription: input.jobDescription,
    writer,
    fallbackReason,
    checked,
    refused,
  };
  return done(
    { coverLetterId: draft._id.toHexString(), words, lengthNote, writer, fallbackReason, prompt, model },
    async (session) => {
      if (resumeId) await useResume(owner, resumeId, session);
      await insertCoverLetter(draft, session);
    },
  );
};
