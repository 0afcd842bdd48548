import type { renderPdf } from '../../shared/operations/render-pdf.js';
import { openShareUrl } from '../../shared/sharing/shares.js';
import { letterSubject, resumeSubject } from './document-subject.js';
import type { Handler } from './handler.js';
import { keepDocument } from './keep-document.js';

/** Typesets a resume or a letter and keeps the file. */
export const handleRenderPdf: Handler<typeof renderPdf> = async ({ source, options }, context) => {
  const { owner, services, signal } = context;
  const { threads, config } = services;
  if ('resumeId' in source) {
    const subject = await resumeSubject(owner, source);
    const link = options.qr ? await openShareUrl(owner, subject.about.resumeId, config) : null;
    const order = { content: subject.content, options, link };
    return keepDocument(context, subject, { format: 'pdf', options, link }, async () => {
      const { pdf, ...rest } = await threads.renderResume(order, signal);
      return { bytes: pdf, ...rest };
    });
  }
  const subject = await letterSubject(owner, source);
  const order = { letter: subject.letter, sender: subject.sender, options };
  return keepDocument(context, subject, { format: 'pdf', options, link: null }, async () => {
    const { pdf, ...rest } = await threads.renderLetter(order, signal);
    return { bytes: pdf, ...rest };
  });
};
