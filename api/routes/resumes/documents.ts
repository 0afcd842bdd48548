import { AppError } from '../../../shared/errors.js';
import { exportDocument } from '../../../shared/operations/export-document.js';
import { renderPdf } from '../../../shared/operations/render-pdf.js';
import { wordsOfResume } from '../../../shared/papers/document-wish.js';
import { findResume } from '../../../shared/papers/resumes.js';
import { exportOptions } from '../../../shared/resume/export-options.js';
import { renderOptions } from '../../../shared/resume/render-options.js';
import { openShareUrl } from '../../../shared/sharing/shares.js';
import type { Services } from '../../services.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { makingDocument, submitDocument } from '../submit-document.js';
import { sourceOf } from './schemas.js';

/** Files that are made of a resume. */
export function resumeDocumentsEndpoints({ engine, config }: Services): Endpoint[] {
  return [
    endpoint(
      {
        ...makingDocument,
        path: '/resumes/:id/pdf',
        summary: 'Typeset the latest version of a resume as PDF',
        description:
          'The same version with the same options gives the document that was made before. A QR code leads to the newest share link of the resume that has no password: without one the answer is 409 `share-needed`.',
        body: renderOptions,
        bodyExample: { template: 'classic', paper: 'A4', accent: null },
      },
      async (context) => {
        const { owner, params, body: options } = context;
        const resume = await findResume(owner, params.id);
        const link = options.qr ? await openShareUrl(owner, params.id, config) : null;
        if (options.qr && link === null) {
          throw new AppError(
            'share-needed',
            'A QR code leads to a share link without a password: make one first.',
          );
        }
        const wish = {
          about: wordsOfResume(params.id, resume.version),
          format: 'pdf',
          options,
          link,
        } as const;
        return submitDocument(engine, context, renderPdf, { source: sourceOf(resume), options }, wish);
      },
    ),
    endpoint(
      {
        ...makingDocument,
        path: '/resumes/:id/export',
        summary: 'Write the latest version of a resume as DOCX, plain text, HTML or JSON Resume',
        description:
          'DOCX to edit, text for the fields of a form, HTML to publish, JSON Resume 1.0 to take along (what that standard has no place for stands under `meta.vitae`). The same version with the same options gives the document that was made before.',
        body: exportOptions,
        bodyExample: { format: 'docx', paper: 'A4' },
      },
      async (context) => {
        const { format, ...options } = context.body;
        const resume = await findResume(context.owner, context.params.id);
        const about = wordsOfResume(resume._id, resume.version);
        const input = { resume: sourceOf(resume), options: context.body };
        return submitDocument(engine, context, exportDocument, input, { about, format, options, link: null });
      },
    ),
  ];
}
