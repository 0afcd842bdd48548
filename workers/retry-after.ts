import type { AppError } from '../shared/errors.js';

/**
 * The far side asked for patience (HTTP 429 or 529): the task and its queue wait so long, and no attempt is
 * spent, for an hour of the task's life. After that it counts as the failure that it is.
 */
export class RetryAfter extends Error {
  override readonly name = 'RetryAfter';
  constructor(
    readonly milliseconds: number,
    readonly failure: AppError,
  ) {
    super(`Try again in ${milliseconds} ms`, { cause: failure });
  }
}
