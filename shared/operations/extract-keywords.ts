import { z } from 'zod';
import { defineOperation, seconds } from './definition.js';

/** Finds the skills that a text names, with how often and where. */
export const extractKeywords = defineOperation({
  name: 'extract-keywords',
  queue: 'analysis',
  input: z.strictObject({ text: z.string().min(20).max(50_000) }),
  result: z.strictObject({
    keywords: z.array(
      z.strictObject({ skill: z.string(), category: z.string(), mentions: z.int(), quote: z.string() }),
    ),
  }),
  timeLimit: seconds(10),
});
