import { pino, type Logger } from 'pino';
import { traceIds } from './tracing/spans.js';

export type { Logger } from 'pino';

/**
 * The process's logger: one JSON line an event, on stdout. Ids may stand in it, personal data never:
 * callers pass ids, and errors are reduced to what cannot quote a document.
 */
export function createLogger(level: string, base: Record<string, unknown> = {}): Logger {
  return pino({
    level,
    base: { ...base, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: traceIds,
    serializers: { err: describeError },
    redact: { paths: ['req.headers.authorization', 'req.headers.cookie'], remove: true },
  });
}

/** Name, code and stack frames. The message stays out where it may quote input (validation, drivers). */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    type: error.name,
    code: 'code' in error ? error.code : undefined,
    message: isSafe(error) ? error.message : undefined,
    stack: frames.slice(0, 12).join('\n'),
    cause: error.cause instanceof Error ? describeError(error.cause) : undefined,
  };
}

/** Messages of the runtime and of connections name addresses and functions; those of validators quote values. */
function isSafe(error: Error): boolean {
  const quoting =
    /Zod|Validation|Cast|Syntax|BSON|MongoServer|BulkWrite|Anthropic|APIError|AppError|PermanentError/;
  return !quoting.test(error.name) && error.message.length <= 500;
}
