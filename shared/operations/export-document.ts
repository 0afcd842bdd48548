import { z } from 'zod';
import { exportOptions, letterExportOptions } from '../resume/export-options.js';
import { defineOperation, seconds } from './definition.js';
import { documentResult, letterSource, versionSource } from './fields.js';

/** Writes a resume's version, or a cover letter, as a DOCX, text, HTML or JSON Resume file. */
export const exportDocument = defineOperation({
  name: 'export-document',
  queue: 'pdf',
  input: z.union([
    z.strictObject({ resume: versionSource, options: exportOptions }),
    z.strictObject({ letter: letterSource, options: letterExportOptions }),
  ]),
  result: documentResult,
  timeLimit: seconds(30),
  attempts: 3,
});
