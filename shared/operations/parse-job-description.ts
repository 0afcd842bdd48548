import { z } from 'zod';
import { requirements } from '../analysis/analysis.js';
import { defineOperation, minutes, seconds } from './definition.js';
import { jobDescriptionText } from './fields.js';

/** Reads what a job description asks for, each requirement with its quote. */
export const parseJobDescription = defineOperation({
  name: 'parse-job-description',
  queue: 'analysis',
  input: z.strictObject({ jobDescription: jobDescriptionText }),
  result: z.strictObject({ requirements }),
  timeLimit: seconds(30),
  shedAfter: minutes(2),
});
