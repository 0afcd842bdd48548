import { z } from 'zod';

/** One line that people read, without control or direction signs. */
export function oneLine(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u, 'This is one line of text.');
}

/** A moment that is to come, as a Date. */
export const futureTime = z.iso
  .datetime({ offset: true, abort: true, error: 'A time in ISO 8601, such as 2099-01-31T18:30:00Z.' })
  .refine((text) => Date.parse(text) > Date.now(), 'This time has passed.')
  .transform((text) => new Date(text));
