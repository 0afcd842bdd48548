import { operations } from '../../shared/operations/index.js';
import { ModelUnavailable } from '../llm/language-model.js';
import { RetryAfter } from '../retry-after.js';
import type { HandlerContext } from './handler.js';

/** Whether a failure now would be the task's last: then the rules write where the writer is `auto`. */
export function isLastAttempt({ task }: HandlerContext): boolean {
  const most = operations.find(({ name }) => name === task.operation)?.attempts ?? 1;
  return task.failures + 1 >= most;
}

/**
 * Writes once: a later attempt gets what was written before.
 * @throws RetryAfter where the language model's service said when to come back
 */
export function writeOnce<T>(context: HandlerContext, write: () => Promise<T>): Promise<T> {
  return context.step('write', async () => {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof ModelUnavailable) || error.retryAfter === null) throw error;
      throw new RetryAfter(error.retryAfter * 1_000, error);
    }
  });
}
