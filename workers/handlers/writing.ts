import type { mongo } from 'mongoose';
import { operations } from '../../shared/operations/index.js';
import { ModelUnavailable, type LanguageModel } from '../llm/language-model.js';
import { taskModel, type WrittenBy } from '../llm/task-model.js';
import { RetryAfter } from '../retry-after.js';
import type { Writer } from '../writing/choose-writer.js';
import type { HandlerContext } from './handler.js';

/** Whether a failure now would be the task's last: then the rules write where the writer is `auto`. */
export function isLastAttempt({ task }: HandlerContext): boolean {
  const most = operations.find(({ name }) => name === task.operation)?.attempts ?? 1;
  return task.failures + 1 >= most;
}

/** The language model as this task may ask it; null without one. */
export function modelFor({ task, owner, services }: HandlerContext, resumeId: mongo.ObjectId | null) {
  return services.model && taskModel(services.model, { task, owner, resumeId }, services.config);
}

type Nobody = Record<keyof WrittenBy, null>;
const nobody: Nobody = { prompt: null, model: null };

/**
 * Writes once: a later attempt gets what was written before.
 * @param resumeId the stored resume that is written from
 * @throws RetryAfter where the language model's service said when to come back
 */
export function writeOnce<T extends { writer: Writer }>(
  context: HandlerContext,
  resumeId: mongo.ObjectId | null,
  write: (model: LanguageModel | null) => Promise<T>,
): Promise<T & (WrittenBy | Nobody)> {
  return context.step('write', async () => {
    const asking = modelFor(context, resumeId);
    try {
      const written = await write(asking?.model ?? null);
      if (written.writer === 'rules') return { ...written, ...nobody };
      await asking?.keepAnswers();
      return { ...written, ...(asking?.writtenBy() ?? nobody) };
    } catch (error) {
      if (!(error instanceof ModelUnavailable) || error.retryAfter === null) throw error;
      throw new RetryAfter(error.retryAfter * 1_000, error);
    }
  });
}
