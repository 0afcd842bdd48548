import { z } from 'zod';
import { defineOperation, seconds } from './definition.js';
import {
  calendarDate,
  jobDescriptionText,
  objectId,
  resumeSource,
  writerChoice,
  writerUsed,
} from './fields.js';

export const letterTones = ['formal', 'warm', 'concise'] as const;

/** Writes a cover letter from what a resume shows and a job description asks. */
export const writeCoverLetter = defineOperation({
  name: 'write-cover-letter',
  queue: 'writing',
  input: z.strictObject({
    source: resumeSource,
    jobDescription: jobDescriptionText,
    tone: z.enum(letterTones),
    /** Words aimed at. */
    length: z.int().min(120).max(450),
    language: z.enum(['en', 'hi']),
    writer: writerChoice,
    asOf: calendarDate,
  }),
  result: z.strictObject({
    coverLetterId: objectId,
    words: z.int(),
    /** Where they miss the length asked for by more than 10 %: why. */
    lengthNote: z.string().nullable(),
    ...writerUsed,
  }),
  timeLimit: seconds(120),
  quota: 'writing',
});
