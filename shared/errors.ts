/**
 * Every code a client can meet, with its HTTP status and title (RFC 9457). The class of an error decides
 * what happens to it; the code is what programs branch on.
 */
export const problems = {
  'malformed-json': [400, 'The body is not valid JSON'],
  'malformed-request': [400, 'The request cannot be read'],
  unauthenticated: [401, 'Sign in first'],
  'bad-code': [401, 'The code is wrong or no longer valid'],
  'bad-credentials': [401, 'The e-mail address or password is wrong'],
  'bad-token': [401, 'The token is invalid or expired'],
  'bad-api-token': [401, 'The API token is missing, invalid or expired'],
  'quota-exceeded': [402, 'Monthly quota reached'],
  forbidden: [403, 'Not allowed'],
  'cross-site-request': [403, 'The request came from another site'],
  'password-required': [403, 'This link asks for a password'],
  'wrong-password': [403, 'The password is wrong'],
  'not-found': [404, 'Not found'],
  'method-not-allowed': [405, 'Method not allowed'],
  'not-acceptable': [406, 'Cannot answer in that format'],
  conflict: [409, 'Conflict'],
  'email-taken': [409, 'An account with this e-mail address exists'],
  'task-finished': [409, 'The task has already ended'],
  'task-not-failed': [409, 'Only failed tasks can be retried'],
  'version-conflict': [409, 'It has changed meanwhile'],
  'share-needed': [409, 'Make a share link first'],
  'share-expired': [410, 'The link has expired'],
  'payload-too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The body has the wrong type'],
  'range-not-satisfiable': [416, 'The file has no such part'],
  'validation-failed': [422, 'The request is not valid'],
  'idempotency-key-reused': [422, 'The Idempotency-Key was used with another body'],
  'rate-limited': [429, 'Too many requests'],
  'too-many-tasks': [429, 'Too many unfinished tasks'],
  'internal-error': [500, 'Something went wrong on our side'],
  'storage-unavailable': [503, 'The database cannot be reached'],
  'files-unavailable': [503, 'Files cannot be reached for the moment'],
  'session-store-unavailable': [503, 'Cookie sessions are unavailable for the moment'],
  overloaded: [503, 'Too much work is waiting'],
  'shutting-down': [503, 'The server is restarting'],
  // Codes of failed tasks: never a response's own status, but in its `error`.
  unreadable: [422, 'No text could be read from the file'],
  encrypted: [422, 'The file is protected by a password'],
  'empty-file': [422, 'The file is empty'],
  'unsupported-file': [422, 'The file is of a kind that cannot be read'],
  'broken-file': [422, 'The file is damaged'],
  'file-too-complex': [422, 'The file is too large or too complex to read'],
  unrenderable: [422, 'The document cannot be rendered'],
  'unproven-text': [422, 'The writer could not prove its text'],
  'writer-unavailable': [503, 'The language model cannot be reached'],
  'invalid-input': [422, "The task's input is not valid"],
  'source-gone': [422, 'What the task works on was deleted'],
  'task-quarantined': [500, 'The task kept ending its worker'],
  'time-limit': [500, 'The task took too long'],
  'attempts-exhausted': [500, 'The task failed after all its attempts'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemCode = keyof typeof problems;
export interface FieldError {
  /** Where in the request, for example `body.content.basics.name`. */
  path: string;
  message: string;
}

/** Extra members of the problem document and headers of the answer. */
export interface ProblemExtras {
  errors?: FieldError[];
  headers?: Record<string, string>;
  members?: Record<string, unknown>;
  cause?: unknown;
}

/** An error that a client may see: its detail says what to do, and holds nothing private. */
export class AppError extends Error {
  override readonly name: string = 'AppError';
  readonly status: number;
  readonly title: string;
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(`${code}: ${detail}`, extras.cause === undefined ? undefined : { cause: extras.cause });
    [this.status, this.title] = problems[code];
  }
}

/** A failure that no retry can mend: the task ends `failed` with this code and detail. */
export class PermanentError extends AppError {
  override readonly name = 'PermanentError';
}

/** What to show of an unknown thrown value in a log. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
