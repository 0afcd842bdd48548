import type { parseJobDescription } from '../../shared/operations/parse-job-description.js';
import { done, type Handler } from './handler.js';

/** Reads what a job description asks for. */
export const handleParseJobDescription: Handler<typeof parseJobDescription> = async (input, context) => {
  const { jobDescription } = input;
  return done({
    requirements: await context.services.threads.requirements({ jobDescription }, context.signal),
  });
};
