import { z } from 'zod';
import { days, defineOperation, minutes } from './definition.js';

/** Erases what is held of a person whose account is closed. Their address is forgotten as the task ends. */
export const eraseAccount = defineOperation({
  name: 'erase-account',
  queue: 'maintenance',
  input: z.strictObject({ email: z.string() }),
  result: z.strictObject({
    rows: z.int(),
    files: z.int(),
    /** Files that their store has not taken back yet: the sweep goes on until it has. */
    filesLeft: z.int(),
  }),
  timeLimit: minutes(5),
  retention: days(1),
  shedAfter: null,
});
