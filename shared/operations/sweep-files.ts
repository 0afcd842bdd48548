import { z } from 'zod';
import { defineOperation, days, seconds } from './definition.js';

/** Removes stored files that no document or resume claims. */
export const sweepFiles = defineOperation({
  name: 'sweep-files',
  queue: 'maintenance',
  input: z.strictObject({}),
  result: z.strictObject({ removed: z.int(), postponed: z.int() }),
  timeLimit: seconds(120),
  retention: days(1),
  internal: true,
});
