import { z } from 'zod';

/** Fields that several operations and routes share. */
export const objectId = z.string().regex(/^[0-9a-f]{24}$/, 'An id has 24 hex digits.');
export const resumeText = z.string().min(50).max(50_000);
export const jobDescriptionText = z.string().min(20).max(20_000);
/** The resume that is meant: a stored one at a version, or plain text. */
export const resumeSource = z.union([
  z.strictObject({ resumeId: objectId, version: z.int() }),
  z.strictObject({ resumeText }),
]);
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
  prompt: z.string().nullable(),
  model: z.string().nullable(),
};
