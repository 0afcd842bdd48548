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

/** Rewrites a resume for a job description without inventing anything; a stored one gets a new version. */
export const optimizeResume = defineOperation({
  name: 'optimize-resume',
  queue: 'writing',
  input: z.strictObject({
    source: resumeSource,
    jobDescription: jobDescriptionText.nullable(),
    writer: writerChoice,
    asOf: calendarDate,
  }),
  result: z.strictObject({
    optimizationId: objectId,
    resumeId: objectId.nullable(),
    /** The version that was made; the one that was read where `edits` is 0. */
    version: z.int().nullable(),
    edits: z.int(),
    refused: z.int(),
    scoreBefore: z.number().nullable(),
    scoreAfter: z.number().nullable(),
    ...writerUsed,
  }),
  timeLimit: seconds(120),
  quota: 'writing',
});
