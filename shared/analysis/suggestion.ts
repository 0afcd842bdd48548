import { z } from 'zod';

/** What to do next for a better score. */
export const suggestion = z
  .strictObject({
    ruleId: z.string(),
    /** JSON Pointer to what should change, or to where it belongs. */
    path: z.string(),
    /** One sentence. */
    action: z.string(),
    /** Points that it adds to the score once those before it are done, to a thousandth. */
    gain: z.number(),
  })
  .meta({ id: 'Suggestion' });

export type Suggestion = z.infer<typeof suggestion>;
