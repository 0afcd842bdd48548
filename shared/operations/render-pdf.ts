import { z } from 'zod';
import { renderOptions } from '../resume/render-options.js';
import { defineOperation, seconds } from './definition.js';
import { documentResult, letterSource, versionSource } from './fields.js';

/** Typesets a resume's version, or a cover letter, as a PDF document. */
export const renderPdf = defineOperation({
  name: 'render-pdf',
  queue: 'pdf',
  input: z.strictObject({
    source: z.union([versionSource, letterSource]),
    options: renderOptions,
  }),
  result: documentResult,
  timeLimit: seconds(30),
  attempts: 3,
  quota: 'pdfs',
});
