import { z } from 'zod';
import { renderOptions } from '../resume/render-options.js';
import { defineOperation, seconds } from './definition.js';
import { objectId } from './fields.js';
import { renderPdf } from './render-pdf.js';

/** Typesets the PDF behind a share link, at nobody's cost: visitors ask for it, not its owner. */
export const renderSharedPdf = defineOperation({
  name: 'render-shared-pdf',
  queue: 'pdf',
  input: z.strictObject({ resumeId: objectId, version: z.int(), options: renderOptions }),
  result: renderPdf.result,
  timeLimit: seconds(30),
  attempts: 3,
  internal: true,
});
