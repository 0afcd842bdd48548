import type { Request } from 'express';
import { AppError } from '../../shared/errors.js';
import { finalStates, type TaskRow } from '../../shared/models/task.js';
import type { DocumentRow } from '../../shared/models/document.js';
import { renderSharedPdf } from '../../shared/operations/render-shared-pdf.js';
import type { RenderOptions } from '../../shared/resume/render-options.js';
import { findPdfOf, lookOf } from '../../shared/sharing/shared-document.js';
import type { Shared } from '../../shared/sharing/shares.js';
import { awaitChange } from '../routes/await-change.js';
import type { Services } from '../services.js';

/** The PDF behind a link: made once for each version, when a link is made or first opened after a change. */
export type SharedPdf = {
  /** How it looks, or is to look: which sections it shows, and in which order. */
  look: RenderOptions;
} & (
  { state: 'ready'; document: DocumentRow } | { state: 'being-made'; task: TaskRow } | { state: 'failed' }
);

/**
 * Finds the PDF of the version that a share shows: the newest that its owner has made of it, or else one that
 * looks like their last, which is then submitted. However many visitors ask, it is made once.
 */
export async function sharedPdf(
  { engine, logger }: Pick<Services, 'engine' | 'logger'>,
  { resume: { _id, owner }, version }: Shared,
): Promise<SharedPdf> {
  const of = { owner, resumeId: _id };
  const document = await findPdfOf(of, version);
  if (document) return { state: 'ready', document, look: lookOf(document) };
  const look = lookOf(await findPdfOf(of));
  const input = { resumeId: _id.toHexString(), version, options: look };
  const idempotency = { key: `shared-pdf ${input.resumeId} ${version}`, body: '' };
  try {
    const task = await engine.submit(renderSharedPdf, { owner, input, idempotency });
    if (!finalStates.includes(task.state)) return { state: 'being-made', task, look };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // Too much work waits: the link does without its PDF until the next visitor asks.
    logger.warn({ code: error.code }, 'the PDF of a share link was not accepted');
  }
  // It may have ended since it was looked for.
  const made = await findPdfOf(of, version);
  return made ? { state: 'ready', document: made, look } : { state: 'failed', look };
}

/** The same, after waiting for it to be made, `ms` milliseconds at most. */
export async function sharedPdfSoon(
  services: Pick<Services, 'engine' | 'logger'>,
  shared: Shared,
  { ms, req }: { ms: number; req: Request },
): Promise<SharedPdf> {
  const pdf = await sharedPdf(services, shared);
  if (pdf.state !== 'being-made') return pdf;
  await awaitChange(services.engine, pdf.task, {
    ms,
    until: ({ state }) => finalStates.includes(state),
    req,
  });
  return sharedPdf(services, shared);
}
