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
    /** As the person called it: decides only between kinds of text. */
    fileName: z.string().max(255),
    title: z.string().max(200),
    isPublic: z.boolean(),
  }),
  result: z.strictObject({ resumeId: objectId, version: z.int(), placedShare: z.number() }),
  timeLimit: seconds(30),
  attempts: 3,
  quota: 'resumes',
});
