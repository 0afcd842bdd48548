import { z } from 'zod';

const line = z.string().max(500);

/** A cover letter's words; the sender's name and contacts come from the resume it goes with. */
export const coverLetterContent = z
  .strictObject({
    /** `YYYY-MM-DD`. */
    date: line.optional(),
    addressee: z
      .strictObject({
        name: line.optional(),
        title: line.optional(),
        company: line.optional(),
        address: line.optional(),
      })
      .optional(),
    subject: line.optional(),
    salutation: line.optional(),
    paragraphs: z.array(z.string().max(5_000)).min(1).max(20),
    closing: line.optional(),
    signature: line.optional(),
    /** BCP 47. */
    language: line.optional(),
  })
  .meta({ id: 'CoverLetterContent' });

export type CoverLetterContent = z.infer<typeof coverLetterContent>;
