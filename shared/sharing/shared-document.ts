import type { mongo } from 'mongoose';
import { documents, type DocumentRow } from '../models/document.js';
import { renderOptions, type RenderOptions } from '../resume/render-options.js';

type OfResume = Pick<DocumentRow, 'owner'> & { resumeId: mongo.ObjectId };

/** The newest PDF that was made of a resume, or of one version of it. */
export function findPdfOf({ owner, resumeId }: OfResume, version?: number): Promise<DocumentRow | null> {
  const which = { owner, resumeId, ...(version === undefined ? {} : { version }) };
  return documents().findOne({ ...which, kind: 'resume', format: 'pdf' }, { sort: { _id: -1 } });
}

/** How a PDF looks, without photo and QR code; the default look for none. */
export function lookOf(document: Pick<DocumentRow, 'options'> | null): RenderOptions {
  const { template, paper, accent, sectionOrder, hiddenSections } = document?.options ?? {};
  return renderOptions.parse({
    template: template ?? undefined,
    paper: paper ?? undefined,
    accent,
    sectionOrder,
    hiddenSections,
  });
}
