import { nextId } from '../../shared/models/next-id.js';
import { optimizations, type OptimizationRow } from '../../shared/models/optimization.js';
import type { optimizeResume } from '../../shared/operations/optimize-resume.js';
import { addVersion, findResume, useResume } from '../../shared/papers/resumes.js';
import { done, type Handler } from './handler.js';
import { present, readSource } from './resume-source.js';
import { isLastAttempt, writeOnce } from './writing.js';

/**
 * Rewrites a resume; a stored one gets a new version beside the record of what changed and why. Where there is
 * nothing to change, the version that was read is the one that came of it.
 */
export const handleOptimizeResume: Handler<typeof optimizeResume> = async (input, context) => {
  const { owner, services, signal } = context;
  const { jobDescription, asOf, writer } = input;
  const { resumeId, version: basedOn, content, reading } = await readSource(input.source, context);
  context.progress(20, 'writing');
  const order = {
    resume: content,
    jobDescription,
    asOf,
    reading,
    writer,
    lastAttempt: isLastAttempt(context),
  };
  const { resume, ...outcome } = await writeOnce(context, resumeId, (model) =>
    services.threads.optimize(order, model, signal),
  );
  context.progress(90, 'saving');

  // Another version may come in between; then the commit fails and what was written is saved anew.
  const follows = resumeId ? (await present(findResume(owner, resumeId), 'resume')).version : null;
  const isChanged = outcome.edits.length > 0;
  const version = follows !== null && isChanged ? follows + 1 : basedOn;
  const _id = nextId();
  const row: OptimizationRow = {
    _id,
    owner,
    resumeId,
    basedOn,
    version,
    jobDescription,
    content: resume,
    ...outcome,
    createdAt: new Date(),
  };
  const { scoreBefore, scoreAfter, writer: writtenBy, fallbackReason, prompt, model } = outcome;
  const result = {
    optimizationId: _id.toHexString(),
    resumeId: resumeId?.toHexString() ?? null,
    version,
    edits: outcome.edits.length,
    refused: outcome.refused.length,
    scoreBefore,
    scoreAfter,
    writer: writtenBy,
    fallbackReason,
    prompt,
    model,
  };
  return done(result, async (session) => {
    await optimizations().insertOne(row, { session });
    if (!resumeId) return;
    if (!isChanged) {
      await useResume(owner, resumeId, session);
      return;
    }
    const words = {
      content: resume,
      reading: null,
      origin: 'optimized',
      basedOn,
      optimizationId: _id,
    } as const;
    const saved = await addVersion(owner, resumeId, words, session);
    if (saved.version !== version) throw new Error('Another version came in between.');
  });
};
