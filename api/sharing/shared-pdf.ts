import type { Request } from 'express';
import { AppError } from '../../shared/errors.js';
import { finalStates, type TaskRow } from '../../shared/models/task.js';
import type { DocumentRow } from '../../shared/models/document.js';
import { renderSharedPdf } from '../../shared/operations/render-shared-pdf.js';
import type { RenderOptions } from '../../shared/resume/render-options.js';
import { findPdfOf, lookOf } from '../../shared/sharing/shared-document.js';
import type { Shared } from '../../shared/sharing/shares.js';
import type { Idempotency, TaskEngine } from '../../shared/tasks/engine.js';
import { serverTime } from '../../shared/tasks/server-clock.js';
import { awaitChange } from '../routes/await-change.js';
import type { Services } from '../services.js';

/** The PDF behind a link: made once for each version, when a link is made or first opened after a change. */
export type SharedPdf = {
  /** How it looks, or is to look: which sections it shows, and in which order. */
  look: RenderOptions;
} & (
  { state: 'ready'; document: DocumentRow } | { state: 'being-made'; task: TaskRow } | { state: 'failed' }
);

/** Milliseconds after a failure until it is tried again. */
const pause = 60_000;

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
    const known = await engine.submit(renderSharedPdf, { owner, input, idempotency });
    const task = isDue(known) ? await revived(engine, known, idempotency) : known;
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

/**
 * A failure may have been that of a moment: a while after it the next visitor has it tried again, as one task, so
 * that nobody's visits are work without end.
 */
function isDue({ state, finishedAt }: TaskRow): boolean {
  return state === 'failed' && finishedAt !== null && finishedAt <= serverTime(-pause);
}

async function revived(engine: TaskEngine, task: TaskRow, idempotency: Idempotency): Promise<TaskRow> {
  try {
    return await engine.replay('everyone', task._id);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'task-not-failed')) throw error;
    // Another visitor came first.
    return (await engine.findRepeated(idempotency)) ?? task;
  }
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
