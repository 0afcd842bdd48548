import type { exportDocument } from '../../shared/operations/export-document.js';
import { letterSubject, resumeSubject } from './document-subject.js';
import type { Handler } from './handler.js';
import { keepDocument } from './keep-document.js';

/** Writes a resume or a letter in another format than PDF and keeps the file. */
export const handleExportDocument: Handler<typeof exportDocument> = async (input, context) => {
  const { owner, services, signal } = context;
  const { format, ...options } = input.options;
  const wish = { format, options, link: null };
  if ('resume' in input) {
    const subject = await resumeSubject(owner, input.resume);
    const order = { content: subject.content, options: input.options };
    return keepDocument(context, subject, wish, () => services.threads.exportResume(order, signal));
  }
  const subject = await letterSubject(owner, input.letter);
  const order = { letter: subject.letter, sender: subject.sender, options: input.options };
  return keepDocument(context, subject, wish, () => services.threads.exportLetter(order, signal));
};
