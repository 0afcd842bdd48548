import { mongo } from 'mongoose';
import { documents, type DocumentRow } from '../../shared/models/document.js';
import type { renderPdf } from '../../shared/operations/render-pdf.js';
import { findCoverLetter, useCoverLetter } from '../../shared/papers/cover-letters.js';
import { documentName } from '../../shared/papers/document-name.js';
import { claimFile, expectFile } from '../../shared/papers/files.js';
import { findVersion, useResume } from '../../shared/papers/resumes.js';
import type { InputOf } from '../../shared/operations/definition.js';
import { done, type Handler, type HandlerContext } from './handler.js';
import { present } from './resume-source.js';

type Input = InputOf<typeof renderPdf>;
type About = Pick<DocumentRow, 'kind' | 'resumeId' | 'version' | 'coverLetterId' | 'fileName'>;
type Rendered = Awaited<ReturnType<HandlerContext['services']['threads']['renderResume']>>;

/** Typesets a resume or a letter and keeps the file. */
export const handleRenderPdf: Handler<typeof renderPdf> = async (input, context) => {
  const { owner, services } = context;
  const { about, rendered } = await render(input, context);
  context.progress(80, 'saving');
  const fileId = new mongo.ObjectId();
  await expectFile(owner, fileId);
  const { bytes } = await services.files.save(owner, 'application/pdf', rendered.pdf, fileId);
  const { pages, warnings } = rendered;
  const _id = new mongo.ObjectId();
  const { options } = input;
  const row = { _id, owner, ...about, fileId, options, pages, bytes, warnings, createdAt: new Date() };
  return done({ documentId: _id.toHexString(), pages, bytes, warnings }, async (session) => {
    if (about.resumeId) await useResume(owner, about.resumeId, session);
    if (about.coverLetterId) await useCoverLetter(owner, about.coverLetterId, session);
    await documents().insertOne(row, { session });
    await claimFile(fileId, session);
  });
};

async function render(
  { source, options }: Input,
  context: HandlerContext,
): Promise<{ about: About; rendered: Rendered }> {
  const { owner, services, signal } = context;
  if ('coverLetterId' in source) {
    const coverLetterId = new mongo.ObjectId(source.coverLetterId);
    const { content, sender } = await present(findCoverLetter(owner, coverLetterId), 'letter');
    context.progress(20, 'typesetting');
    const rendered = await services.threads.renderLetter({ letter: content, sender, options }, signal);
    const fileName = documentName(sender.name, 'Cover Letter');
    return {
      about: { kind: 'cover-letter', resumeId: null, version: null, coverLetterId, fileName },
      rendered,
    };
  }
  const { version } = source;
  const resumeId = new mongo.ObjectId(source.resumeId);
  const { content } = await present(findVersion(owner, resumeId, version), 'resume');
  context.progress(20, 'typesetting');
  const rendered = await services.threads.renderResume({ content, options }, signal);
  const fileName = documentName(content.basics?.name, 'Resume');
  return { about: { kind: 'resume', resumeId, version, coverLetterId: null, fileName }, rendered };
}
