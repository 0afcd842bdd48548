import { z } from 'zod';
import type { DocumentRow } from '../../shared/models/document.js';
import { objectId } from '../../shared/operations/fields.js';
import { renderOptions } from '../../shared/resume/render-options.js';

const shape = {
  id: objectId,
  kind: z.enum(['resume', 'cover-letter']),
  resumeId: objectId.nullable(),
  version: z.int().nullable(),
  coverLetterId: objectId.nullable(),
  fileName: z.string(),
  ...renderOptions.shape,
  pages: z.int().positive(),
  bytes: z.int().positive(),
  warnings: z.array(z.string()),
  createdAt: z.iso.datetime(),
};

export const documentRowView = z.strictObject(shape).meta({ id: 'DocumentSummary' });
export const documentView = z
  .strictObject({
    ...shape,
    /** Works without signing in, until it expires. */
    downloadUrl: z.url(),
    downloadExpiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Document' });

/** Names each field that goes out. */
export function presentDocumentRow(row: DocumentRow): z.infer<typeof documentRowView> {
  return {
    id: row._id.toHexString(),
    kind: row.kind,
    resumeId: row.resumeId?.toHexString() ?? null,
    version: row.version,
    coverLetterId: row.coverLetterId?.toHexString() ?? null,
    fileName: row.fileName,
    ...row.options,
    pages: row.pages,
    bytes: row.bytes,
    warnings: row.warnings,
    createdAt: row.createdAt.toISOString(),
  };
}

export function presentDocument(
  row: DocumentRow,
  link: { url: string; expiresAt: Date },
): z.infer<typeof documentView> {
  return {
    ...presentDocumentRow(row),
    downloadUrl: link.url,
    downloadExpiresAt: link.expiresAt.toISOString(),
  };
}
