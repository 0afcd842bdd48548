import { z } from 'zod';
import { checked, refused } from '../../shared/analysis/optimization.js';
import type { CoverLetterRow } from '../../shared/models/cover-letter.js';
import { letterOrigins, type CoverLetterVersionRow } from '../../shared/models/cover-letter-version.js';
import { objectId } from '../../shared/operations/fields.js';
import { coverLetterContent } from '../../shared/resume/cover-letter.js';

export const coverLetterView = z
  .strictObject({
    id: objectId,
    /** The stored resume that it was written from, while there is one. */
    resumeId: objectId.nullable(),
    resumeVersion: z.int().nullable(),
    /** Whose name stands above it. */
    sender: z.string().nullable(),
    content: coverLetterContent,
    jobDescription: z.string(),
    writer: z.enum(['model', 'rules']),
    fallbackReason: z.string().nullable(),
    /** Of the words as they were written: each claim that was looked up, and what was left out and why. */
    checked: z.array(checked).readonly(),
    refused: z.array(refused).readonly(),
    /** The latest: grows with each edit. */
    version: z.int().positive(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'CoverLetter' });

/** Names each field that goes out. */
export function presentCoverLetter(row: CoverLetterRow): z.infer<typeof coverLetterView> {
  return {
    id: row._id.toHexString(),
    resumeId: row.resumeId?.toHexString() ?? null,
    resumeVersion: row.resumeVersion,
    sender: row.sender.name ?? null,
    content: row.content,
    jobDescription: row.jobDescription,
    writer: row.writer,
    fallbackReason: row.fallbackReason,
    checked: row.checked ?? [],
    refused: row.refused ?? [],
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

export const letterVersionView = z
  .strictObject({
    version: z.int().positive(),
    origin: z.enum(letterOrigins),
    /** The version that it was restored from. */
    basedOn: z.int().nullable(),
    content: coverLetterContent,
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'CoverLetterVersion' });

export function presentLetterVersion(row: CoverLetterVersionRow): z.infer<typeof letterVersionView> {
  return {
    version: row.version,
    origin: row.origin,
    basedOn: row.basedOn,
    content: row.content,
    createdAt: row.createdAt.toISOString(),
  };
}
