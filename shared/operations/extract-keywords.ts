import { z } from 'zod';
import { defineOperation, minutes, seconds } from './definition.js';
import { resumeSource } from './fields.js';

/** Finds the skills that a text names, with how often and where, and which of them a resume shows too. */
export const extractKeywords = defineOperation({
  name: 'extract-keywords',
  queue: 'analysis',
  input: z.strictObject({
    /** Whose keywords are meant; without it the resume's own. */
    text: z.string().min(20).max(50_000).optional(),
    source: resumeSource.optional(),
  }),
  result: z.strictObject({
    keywords: z.array(
      z.strictObject({
        skill: z.string(),
        category: z.string(),
        mentions: z.int(),
        quote: z.string(),
        /** Null where the keywords are held against no resume. */
        inResume: z.boolean().nullable(),
      }),
    ),
  }),
  timeLimit: seconds(30),
  shedAfter: minutes(2),
});
