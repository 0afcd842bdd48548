import { z } from 'zod';
import { defineOperation, days, seconds } from './definition.js';

/** Draws a sign-in code, stores its hash and mails it. A retry voids the code before it. */
export const sendOtpEmail = defineOperation({
  name: 'send-otp-email',
  queue: 'mail',
  input: z.strictObject({ email: z.email() }),
  result: z.strictObject({ messageId: z.string() }),
  timeLimit: seconds(20),
  attempts: 4,
  retention: days(1),
  shedAfter: null,
  internal: true,
});
