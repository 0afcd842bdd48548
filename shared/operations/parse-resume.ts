import { z } from 'zod';
import { defineOperation, seconds } from './definition.js';
import { objectId } from './fields.js';

/** Reads an uploaded file into the first version of a resume. */
export const parseResume = defineOperation({
  name: 'parse-resume',
  queue: 'parsing',
  input: z.strictObject({
    resumeId: objectId,
    fileId: objectId,
  }),
  result: z.strictObject({ resumeId: objectId, version: z.int(), placedShare: z.number() }),
  timeLimit: seconds(30),
  attempts: 3,
  quota: 'resumes',
});
