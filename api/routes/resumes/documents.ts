import { AppError } from '../../../shared/errors.js';
import { exportDocument } from '../../../shared/operations/export-document.js';
import { renderPdf } from '../../../shared/operations/render-pdf.js';
import { findResume } from '../../../shared/papers/resumes.js';
import { exportOptions } from '../../../shared/resume/export-options.js';
import { renderOptions } from '../../../shared/resume/render-options.js';
import { openShareUrl } from '../../../shared/sharing/shares.js';
import type { Services } from '../../services.js';
import { taskAnswers } from '../answer-with-task.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { idParams } from '../params.js';
import { submitTask } from '../submit-task.js';
import { sourceOf } from './schemas.js';

const making = {
  method: 'post',
  tag: 'Documents',
  auth: 'user',
  limit: 'heavy',
  params: idParams,
  task: true,
  answers: taskAnswers,
} as const;

/** Files that are made of a resume. */
export function resumeDocumentsEndpoints({ engine, config }: Services): Endpoint[] {
  return [
    endpoint(
      {
        ...making,
        path: '/resumes/:id/pdf',
        summary: 'Typeset the latest version of a resume as PDF',
        description:
          'The same version with the same options gives the document that was made before. A QR code leads to the newest share link of the resume that has no password: without one the answer is 409 `share-needed`.',
        body: renderOptions,
        bodyExample: { template: 'classic', paper: 'A4', accent: null },
      },
      async (context) => {
        const source = sourceOf(await findResume(context.owner, context.params.id));
        if (context.body.qr && !(await openShareUrl(context.owner, context.params.id, config))) {
          throw new AppError(
            'share-needed',
            'A QR code leads to a share link without a password: make one first.',
          );
        }
        return submitTask(engine, context, renderPdf, { source, options: context.body });
      },
    ),
    endpoint(
      {
        ...making,
        path: '/resumes/:id/export',
        summary: 'Write the latest version of a resume as DOCX, plain text, HTML or JSON Resume',
        description:
          'DOCX to edit, text for the fields of a form, HTML to publish, JSON Resume 1.0 to take along (what that standard has no place for stands under `meta.vitae`). The same version with the same options gives the document that was made before.',
        body: exportOptions,
        bodyExample: { format: 'docx', paper: 'A4' },
      },
      async (context) => {
        const resume = sourceOf(await findResume(context.owner, context.params.id));
        return submitTask(engine, context, exportDocument, { resume, options: context.body });
      },
    ),
  ];
}
