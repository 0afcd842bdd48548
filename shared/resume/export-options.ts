import { z } from 'zod';
import { renderOptions } from './render-options.js';

/** Formats beside PDF. Only resumes have JSON: JSON Resume knows no letters. */
const letterFormats = ['docx', 'txt', 'html'] as const;
/** What a resume can be exported as. */
export const exportFormats = [...letterFormats, 'json'] as const;

const { paper, accent, sectionOrder, hiddenSections } = renderOptions.shape;

/** How a letter is exported. */
export const letterExportOptions = z
  .strictObject({ format: z.enum(letterFormats), paper, accent })
  .meta({ id: 'LetterExportOptions' });

/** How a resume is exported. Text has neither paper nor accent; JSON holds all there is, in its own order. */
export const exportOptions = z
  .strictObject({ format: z.enum(exportFormats), paper, accent, sectionOrder, hiddenSections })
  .meta({ id: 'ExportOptions' });

export type LetterExportOptions = z.infer<typeof letterExportOptions>;
export type ExportOptions = z.infer<typeof exportOptions>;
export type ExportFormat = ExportOptions['format'];
