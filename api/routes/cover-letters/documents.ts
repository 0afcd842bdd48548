import { exportDocument } from '../../../shared/operations/export-document.js';
import { renderPdf } from '../../../shared/operations/render-pdf.js';
import { findCoverLetter } from '../../../shared/papers/cover-letters.js';
import { letterExportOptions } from '../../../shared/resume/export-options.js';
import { renderOptions } from '../../../shared/resume/render-options.js';
import type { Services } from '../../services.js';
import type { OwnerId } from '../../auth/principal.js';
import { taskAnswers } from '../answer-with-task.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { idParams } from '../params.js';
import { submitTask } from '../submit-task.js';

const making = {
  method: 'post',
  tag: 'Documents',
  auth: 'user',
  limit: 'heavy',
  params: idParams,
  task: true,
  answers: taskAnswers,
} as const;

/** Files that are made of a letter. */
export function letterDocumentsEndpoints({ engine }: Services): Endpoint[] {
  return [
    endpoint(
      {
        ...making,
        path: '/cover-letters/:id/pdf',
        summary: 'Typeset a cover letter as PDF, in the look of the resume',
        description: 'The same words with the same options give the document that was made before.',
        body: renderOptions,
        bodyExample: { template: 'classic', paper: 'A4', accent: null },
      },
      async (context) => {
        const source = await latestOf(context.owner, context.params.id);
        return submitTask(engine, context, renderPdf, { source, options: context.body });
      },
    ),
    endpoint(
      {
        ...making,
        path: '/cover-letters/:id/export',
        summary: 'Write a cover letter as DOCX, plain text or HTML',
        description: 'The same words with the same options give the document that was made before.',
        body: letterExportOptions,
        bodyExample: { format: 'docx', paper: 'A4' },
      },
      async (context) => {
        const letter = await latestOf(context.owner, context.params.id);
        return submitTask(engine, context, exportDocument, { letter, options: context.body });
      },
    ),
  ];
}

/** The letter as tasks name it: at the version that counts now. */
async function latestOf(owner: OwnerId, id: Parameters<typeof findCoverLetter>[1]) {
  const { _id, version } = await findCoverLetter(owner, id);
  return { coverLetterId: _id.toHexString(), version };
}
