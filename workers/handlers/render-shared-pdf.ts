import type { renderSharedPdf } from '../../shared/operations/render-shared-pdf.js';
import type { Handler } from './handler.js';
import { handleRenderPdf } from './render-pdf.js';

/** Typesets the version of a resume that a share link shows. */
export const handleRenderSharedPdf: Handler<typeof renderSharedPdf> = (
  { resumeId, version, options },
  context,
) => handleRenderPdf({ source: { resumeId, version }, options }, context);
