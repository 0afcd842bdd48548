import Anthropic, { type APIError } from '@anthropic-ai/sdk';
import { isNativeError } from 'node:util/types';
import { ModelRefused, ModelUnavailable } from './language-model.js';

/** Anthropic's own status for 'overloaded'. */
const overloaded = 529;

/** Sorts what the SDK throws into what may pass (`ModelUnavailable`) and what will not (`ModelRefused`). */
export function modelError(thrown: unknown): unknown {
  if (thrown instanceof Anthropic.APIConnectionTimeoutError) {
    return new ModelUnavailable('timeout', null, thrown);
  }
  if (thrown instanceof Anthropic.APIConnectionError) {
    return new ModelUnavailable('unreachable', null, thrown);
  }
  if (isBrokenBody(thrown)) return new ModelUnavailable('server-error', null, thrown);
  if (!(thrown instanceof Anthropic.APIError)) return thrown;
  const { status, headers } = thrown as APIError;
  // Without a status, the body was cut off or is no JSON.
  if (status === undefined) return new ModelUnavailable('server-error', null, thrown);
  const retryAfter = secondsIn(headers?.get('retry-after') ?? null);
  if (status === 429) return new ModelUnavailable('rate-limited', retryAfter, thrown);
  if (status === overloaded) return new ModelUnavailable('overloaded', retryAfter, thrown);
  if (status >= 500 || status === 408 || status === 409) {
    return new ModelUnavailable('server-error', retryAfter, thrown);
  }
  const misconfigured = status === 401 || status === 402 || status === 403 || status === 404;
  return new ModelRefused(misconfigured ? 'misconfigured' : 'rejected', thrown);
}

/** A body that ended too soon (fetch throws a TypeError) or is no JSON. Known by name: fetch may have its own realm. */
function isBrokenBody(thrown: unknown): boolean {
  return isNativeError(thrown) && ['SyntaxError', 'TypeError'].includes(thrown.name);
}

/** Retry-After (RFC 9110) in seconds, at least one; null where there is none, or where it is a date. */
function secondsIn(header: string | null): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.max(1, seconds) : null;
}
