import { z } from 'zod';
import { documentFormatNames } from '../papers/document-formats.js';

/** Fields that several operations and routes share. */
export const objectId = z.string().regex(/^[0-9a-f]{24}$/, 'An id has 24 hex digits.');
export const resumeText = z.string().min(50).max(50_000).regex(/\S/, 'A resume has words.');
export const jobDescriptionText = z.string().min(20).max(20_000).regex(/\S/, 'A job description has words.');
/** A stored resume at a version. */
export const versionSource = z.strictObject({ resumeId: objectId, version: z.int() });
/** A letter at a version; at its latest in tasks of older releases, which named none. */
export const letterSource = z.strictObject({ coverLetterId: objectId, version: z.int().optional() });
/** The resume that is meant: a stored one at a version, or plain text. */
export const resumeSource = z.union([versionSource, z.strictObject({ resumeText })]);
export type ResumeSource = z.infer<typeof resumeSource>;
/** Who writes: the language model or nobody (`model`), our rules (`rules`), or whichever can (`auto`). */
export const writerChoice = z.enum(['auto', 'model', 'rules']);
export const calendarDate = z.iso.date();

/** What a writing operation says about its writer. */
export const writerUsed = {
  writer: z.enum(['model', 'rules']),
  /** Why the rules wrote although the model was asked; null otherwise. */
  fallbackReason: z.string().nullable(),
  /** Name and version of the prompt that the model was given, such as `cover-letter@2`, and the model; null for the rules. */
  // Absent in what attempts of an older release have remembered.
  prompt: z.string().nullable().default(null),
  model: z.string().nullable().default(null),
};

/** What comes of making a document. */
export const documentResult = z.strictObject({
  documentId: objectId,
  format: z.enum(documentFormatNames),
  /** Null where the reader's program decides. */
  pages: z.int().nullable(),
  bytes: z.int(),
  warnings: z.array(z.string()),
});
