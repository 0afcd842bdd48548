import { z } from 'zod';
import { resumeContent } from '../resume/content.js';

/** What an edit replaces: a text, a list of texts, the skills section; null where nothing stood. */
const editValue = z.union([
  z.string(),
  z.array(z.string()),
  z.array(resumeContent.shape.skills.unwrap().element),
  z.null(),
]);

const edit = z.strictObject({
  id: z.string(),
  /** JSON Pointer (RFC 6901) into the content as it was. */
  path: z.string(),
  before: editValue,
  after: editValue,
  reason: z.string(),
  /** Rule ids of the score's rows that it answers. */
  addresses: z.array(z.string()).readonly(),
  /** Quotes of the resume that it stands on. */
  evidence: z.array(z.string()).readonly(),
});

/** A text that was not written, and why. */
export const refused = z.strictObject({ path: z.string(), after: editValue, why: z.array(z.string()) });

/** A requirement that no honest edit can meet. */
const gap = z.strictObject({
  ruleId: z.string(),
  requirement: z.string(),
  jdQuote: z.string().nullable(),
  advice: z.string(),
});

/** A claim of the new text that was looked up, and where it was found. */
export const checked = z.strictObject({ kind: z.string(), text: z.string(), source: z.string() });

/** The outcome of optimising a resume: what was changed and why, what was not, and what no edit can mend. */
export const optimization = z
  .strictObject({
    edits: z.array(edit).readonly(),
    refused: z.array(refused).readonly(),
    gaps: z.array(gap).readonly(),
    checked: z.array(checked).readonly(),
    scoreBefore: z.number().nullable(),
    scoreAfter: z.number().nullable(),
    writer: z.enum(['model', 'rules']),
    fallbackReason: z.string().nullable(),
  })
  .meta({ id: 'OptimizationContent' });

export type OptimizationContent = z.infer<typeof optimization>;
export type CheckedText = z.infer<typeof checked>;
export type RefusedText = z.infer<typeof refused>;
