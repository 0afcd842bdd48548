/** The far side asked for patience (HTTP 429 or 529): the task waits so long, and no attempt is spent. */
export class RetryAfter extends Error {
  override readonly name = 'RetryAfter';
  constructor(readonly milliseconds: number) {
    super(`Try again in ${milliseconds} ms`);
  }
}
