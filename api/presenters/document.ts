import { z } from 'zod';
import type { DocumentRow } from '../../shared/models/document.js';
import { objectId } from '../../shared/operations/fields.js';
import { documentFormatNames } from '../../shared/papers/document-formats.js';
import { renderOptions } from '../../shared/resume/render-options.js';

const { template, paper, accent, sectionOrder, hiddenSections } = renderOptions.shape;

const shape = {
  id: objectId,
  kind: z.enum(['resume', 'cover-letter']),
  resumeId: objectId.nullable(),
  version: z.int().nullable(),
  coverLetterId: objectId.nullable(),
  coverLetterVersion: z.int().nullable(),
  format: z.enum(documentFormatNames),
  fileName: z.string(),
  /** What was asked for, as far as the format knows of it. */
  template: template.unwrap().nullable(),
  paper: paper.unwrap().nullable(),
  accent: accent.unwrap(),
  sectionOrder: sectionOrder.unwrap(),
  hiddenSections: hiddenSections.unwrap(),
  /** Whether there is one in it. */
  photo: z.boolean(),
  qr: z.boolean(),
  /** Null where the reader's program decides. */
  pages: z.int().positive().nullable(),
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
    coverLetterVersion: row.coverLetterVersion,
    format: row.format,
    fileName: row.fileName,
    template: row.options.template,
    paper: row.options.paper,
    accent: row.options.accent,
    sectionOrder: row.options.sectionOrder,
    hiddenSections: row.options.hiddenSections,
    photo: row.options.photo,
    qr: row.options.qr,
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
