import type { z } from 'zod';
import { AppError, type FieldError } from '../../shared/errors.js';

/**
 * Parses a part of the request.
 * @throws AppError `validation-failed` with a path and a sentence for each fault
 */
export function validated(
  part: 'params' | 'query' | 'body',
  schema: z.ZodType | undefined,
  value: unknown,
): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  if (part === 'params') throw new AppError('not-found', 'There is nothing at this address.');
  throw validationError(parsed.error, part);
}

/** Names each faulty field, and never quotes what was sent. */
function validationError(error: z.ZodError, part: string): AppError {
  const errors: FieldError[] = error.issues.slice(0, 50).flatMap((issue) => {
    const path = [part, ...issue.path].map(String).join('.');
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
    return issue.keys
      .slice(0, 20)
      .map((key) => ({ path: `${path}.${key.slice(0, 60)}`, message: 'This field is not known here.' }));
  });
  const first = errors[0];
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return new AppError(
    'validation-failed',
    first ? `${first.path}: ${first.message}${more}` : 'The request is not valid.',
    {
      errors,
    },
  );
}
