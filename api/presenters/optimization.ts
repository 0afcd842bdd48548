import { z } from 'zod';
import { optimization } from '../../shared/analysis/optimization.js';
import type { OptimizationRow } from '../../shared/models/optimization.js';
import { objectId } from '../../shared/operations/fields.js';
import { resumeContent } from '../../shared/resume/content.js';

export const optimizationView = z
  .strictObject({
    id: objectId,
    /** Null where the resume came as plain text. */
    resumeId: objectId.nullable(),
    /** The version that was optimised, and the one that came of it: the same where there was nothing to change. */
    basedOn: z.int().nullable(),
    version: z.int().nullable(),
    jobDescription: z.string().nullable(),
    /** The resume with all edits made. */
    content: resumeContent,
    ...optimization.shape,
    /** Name and version of the prompt, and the model; null where the rules wrote. */
    prompt: z.string().nullable(),
    model: z.string().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Optimization' });

/** Names each field that goes out. */
export function presentOptimization(row: OptimizationRow): z.infer<typeof optimizationView> {
  return {
    id: row._id.toHexString(),
    resumeId: row.resumeId?.toHexString() ?? null,
    basedOn: row.basedOn,
    version: row.version,
    jobDescription: row.jobDescription,
    content: row.content,
    edits: row.edits,
    refused: row.refused,
    gaps: row.gaps,
    checked: row.checked,
    scoreBefore: row.scoreBefore,
    scoreAfter: row.scoreAfter,
    writer: row.writer,
    fallbackReason: row.fallbackReason,
    prompt: row.prompt ?? null,
    model: row.model ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}
