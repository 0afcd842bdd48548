import { z } from 'zod';
import type { mongo } from 'mongoose';
import { jobDescriptionText, resumeText, writerChoice } from '../../../shared/operations/fields.js';
import { rowId } from '../params.js';
import { letterWishes, refineWish } from '../resumes/schemas.js';

/** The resume that a body names: pasted, or a stored one. */
export type NamedResume = { resumeText: string } | { resumeId: mongo.ObjectId };
interface ResumeFields {
  resumeText?: string | undefined;
  resumeId?: mongo.ObjectId | undefined;
}

const resumeFields = {
  resumeText: resumeText.optional().meta({ description: 'The resume as plain text.' }),
  resumeId: rowId.optional().meta({ description: 'A stored resume, at its latest version.' }),
};

export const analyzeTextBody = z
  .strictObject({ ...resumeFields, jobDescription: jobDescriptionText, refine: refineWish })
  .meta({ id: 'AnalyzeText' })
  .transform(withOneResume);

export const optimizeTextBody = z
  .strictObject({ ...resumeFields, jobDescription: jobDescriptionText, writer: writerChoice.default('auto') })
  .meta({ id: 'OptimizeText' })
  .transform(withOneResume);

export const letterTextBody = z
  .strictObject({ ...resumeFields, ...letterWishes })
  .meta({ id: 'WriteCoverLetterFromText' })
  .transform(withOneResume);

/** With a job description the keywords are its own, and the resume, where there is one, is held against them. */
export const keywordsBody = z
  .strictObject({ ...resumeFields, jobDescription: jobDescriptionText.optional() })
  .meta({ id: 'ExtractKeywords' })
  .transform((body, context) => {
    const { jobDescription, resumeText: text, resumeId } = body;
    if (jobDescription === undefined) return { jobDescription: null, ...withOneResume(body, context) };
    if (text === undefined && resumeId === undefined) return { jobDescription, resume: null };
    return { ...withOneResume(body, context), jobDescription };
  });

export const jobDescriptionBody = z
  .strictObject({ jobDescription: jobDescriptionText })
  .meta({ id: 'ParseJobDescription' });

/** Takes the two ways to name a resume as one; both or none is a fault. */
function withOneResume<Body extends ResumeFields>(body: Body, context: z.core.$RefinementCtx) {
  const { resumeText: text, resumeId, ...rest } = body;
  if (text !== undefined && resumeId === undefined)
    return { ...rest, resume: { resumeText: text } as NamedResume };
  if (text === undefined && resumeId !== undefined) return { ...rest, resume: { resumeId } as NamedResume };
  const message = 'Send either resumeText or resumeId.';
  context.addIssue({ code: 'custom', path: ['resumeText'], message });
  return z.NEVER;
}
