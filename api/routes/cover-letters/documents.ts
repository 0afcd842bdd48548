import type { CoverLetterRow } from '../../../shared/models/cover-letter.js';
import { exportDocument } from '../../../shared/operations/export-document.js';
import { renderPdf } from '../../../shared/operations/render-pdf.js';
import { findCoverLetter } from '../../../shared/papers/cover-letters.js';
import { wordsOfLetter } from '../../../shared/papers/document-wish.js';
import { letterExportOptions } from '../../../shared/resume/export-options.js';
import { renderOptions } from '../../../shared/resume/render-options.js';
import type { Services } from '../../services.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { makingDocument, submitDocument } from '../submit-document.js';

/** Files that are made of a letter. */
export function letterDocumentsEndpoints({ engine }: Services): Endpoint[] {
  return [
    endpoint(
      {
        ...makingDocument,
        path: '/cover-letters/:id/pdf',
        summary: 'Typeset a cover letter as PDF, in the look of the resume',
        description: 'The same words with the same options give the document that was made before.',
        body: renderOptions,
        bodyExample: { template: 'classic', paper: 'A4', accent: null },
      },
      async (context) => {
        const { owner, params, body: options } = context;
        const { source, about } = latest(await findCoverLetter(owner, params.id));
        const wish = { about, format: 'pdf', options, link: null } as const;
        return submitDocument(engine, context, renderPdf, { source, options }, wish);
      },
    ),
    endpoint(
      {
        ...makingDocument,
        path: '/cover-letters/:id/export',
        summary: 'Write a cover letter as DOCX, plain text or HTML',
        description: 'The same words with the same options give the document that was made before.',
        body: letterExportOptions,
        bodyExample: { format: 'docx', paper: 'A4' },
      },
      async (context) => {
        const { format, ...options } = context.body;
        const { source, about } = latest(await findCoverLetter(context.owner, context.params.id));
        const input = { letter: source, options: context.body };
        return submitDocument(engine, context, exportDocument, input, { about, format, options, link: null });
      },
    ),
  ];
}

/** The version of a letter that counts now, as tasks and as documents name it. */
function latest({ _id, version }: CoverLetterRow) {
  return {
    source: { coverLetterId: _id.toHexString(), version },
    about: wordsOfLetter(_id, version),
  };
}
