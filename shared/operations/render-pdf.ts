import { z } from 'zod';
import { renderOptions } from '../resume/render-options.js';
import { defineOperation, seconds } from './definition.js';
import { objectId } from './fields.js';

/** Typesets a resume's version, or a cover letter, as a PDF document. */
export const renderPdf = defineOperation({
  name: 'render-pdf',
  queue: 'pdf',
  input: z.strictObject({
    source: z.union([
      z.strictObject({ resumeId: objectId, version: z.int() }),
      z.strictObject({ coverLetterId: objectId }),
    ]),
    options: renderOptions,
  }),
  result: z.strictObject({
    documentId: objectId,
    pages: z.int(),
    bytes: z.int(),
    warnings: z.array(z.string()),
  }),
  timeLimit: seconds(30),
  attempts: 3,
  quota: 'pdfs',
});
