import { z } from 'zod';
import type { CoverLetterRow } from '../../shared/models/cover-letter.js';
import { objectId } from '../../shared/operations/fields.js';
import { coverLetterContent } from '../../shared/resume/cover-letter.js';

export const coverLetterView = z
  .strictObject({
    id: objectId,
    /** The stored resume that it was written from, while there is one. */
    resumeId: objectId.nullable(),
    version: z.int().nullable(),
    /** Whose name stands above it. */
    sender: z.string().nullable(),
    content: coverLetterContent,
    jobDescription: z.string(),
    writer: z.enum(['model', 'rules']),
    fallbackReason: z.string().nullable(),
    /** Grows with each edit. */
    revision: z.int().positive(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'CoverLetter' });

/** Names each field that goes out. */
export function presentCoverLetter(row: CoverLetterRow): z.infer<typeof coverLetterView> {
  return {
    id: row._id.toHexString(),
    resumeId: row.resumeId?.toHexString() ?? null,
    version: row.version,
    sender: row.sender.name ?? null,
    content: row.content,
    jobDescription: row.jobDescription,
    writer: row.writer,
    fallbackReason: row.fallbackReason,
    revision: row.revision,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
