import { z } from 'zod';
import { defineOperation, seconds } from './definition.js';
import { calendarDate, jobDescriptionText, objectId, resumeSource } from './fields.js';

/** Scores a resume, stored or as plain text, against a job description (docs/SCORING.md). The score needs no language model. */
export const analyzeResume = defineOperation({
  name: 'analyze-resume',
  queue: 'analysis',
  input: z.strictObject({
    source: resumeSource,
    jobDescription: jobDescriptionText.nullable(),
    asOf: calendarDate,
    /** Asks the language model for what words alone do not show: `refinedScore`. */
    refine: z.boolean().optional(),
  }),
  result: z.strictObject({
    analysisId: objectId,
    score: z.number().nullable(),
    readinessScore: z.number().nullable(),
    relevanceScore: z.number().nullable(),
    missingKeywords: z.array(z.string()),
    recommendations: z.array(z.string()),
  }),
  timeLimit: seconds(30),
  quota: 'analyses',
});
