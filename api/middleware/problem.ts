import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { MulterError } from 'multer';
import { isMongoDown } from '../../shared/connections/mongodb.js';
import { requestIdOf } from './request-id.js';
import { oneFile } from './uploads.js';
import { AppError, type ProblemCode } from '../../shared/errors.js';
import type { Logger } from '../../shared/logger.js';

/** Renders every error as a problem document (RFC 9457); what is unknown is logged once and says nothing. */
export function renderProblems(publicUrl: string, logger: Logger): ErrorRequestHandler {
  return (thrown: unknown, req, res, next) => {
    const requestId = requestIdOf(req);
    const error = toProblem(thrown, requestId, logger);
    if (res.headersSent) {
      next(thrown);
      return;
    }
    sendProblem(res, error, publicUrl, req.originalUrl.split('?')[0] ?? '/', requestId);
  };
}

/** What was thrown, in our words; what is unknown, or a fault of ours, is logged. */
export function toProblem(thrown: unknown, requestId: string, logger: Logger): AppError {
  const error = toAppError(thrown);
  // A server that is away is told by its connection; each request that it costs is no error of ours.
  const level = error.status === 503 ? 'warn' : 'error';
  if (error.status >= 500) logger[level]({ err: thrown, requestId, code: error.code }, 'request failed');
  return error;
}

/** The 405 of an address that is there. @param allow the methods that it takes */
export function otherMethods(allow: string): RequestHandler {
  return () => refuseMethod(allow);
}

/** For addresses that can only be read. */
export const onlyRead: RequestHandler = (req, _res, next) => {
  if (['GET', 'HEAD', 'OPTIONS'].includes(req.method)) next();
  else refuseMethod('GET, HEAD');
};

function refuseMethod(allow: string): never {
  throw new AppError('method-not-allowed', `This address takes ${allow}.`, { headers: { Allow: allow } });
}

/** The 404 for addresses that no route has. */
export const noSuchRoute: RequestHandler = () => {
  throw new AppError('not-found', 'There is nothing at this address.');
};

function sendProblem(
  res: Response,
  error: AppError,
  publicUrl: string,
  instance: string,
  requestId: string,
): void {
  const { errors, headers = {}, members = {} } = error.extras;
  if (error.status === 401) res.set('WWW-Authenticate', 'Bearer');
  if (error.status === 503 && !('Retry-After' in headers)) res.set('Retry-After', '2');
  res
    .status(error.status)
    .set(headers)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `${publicUrl}/problems/${error.code}`,
        title: error.title,
        status: error.status,
        detail: error.detail,
        instance,
        code: error.code,
        requestId,
        ...(errors ? { errors } : {}),
        ...members,
      }),
    );
}

/** Body-parser's, multer's and the driver's errors in our words. */
function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (isMongoDown(thrown)) {
    return new AppError('storage-unavailable', 'The database cannot be reached. Try again in a moment.', {
      cause: thrown,
    });
  }
  if (thrown instanceof MulterError) return uploadError(thrown);
  const known = bodyParserProblems[errorType(thrown)];
  if (known) return new AppError(...known);
  if (thrown instanceof URIError) return new AppError('not-found', 'There is nothing at this address.');
  const status = thrown instanceof Error && 'status' in thrown ? thrown.status : undefined;
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new AppError('malformed-request', 'The request cannot be read.');
  }
  return new AppError('internal-error', 'Something went wrong. Quote the requestId when you ask about it.', {
    cause: thrown,
  });
}

const bodyParserProblems: Record<string, [ProblemCode, string] | undefined> = {
  'entity.parse.failed': ['malformed-json', 'The body is not valid JSON.'],
  'entity.too.large': ['payload-too-large', 'The body is over 256 kB.'],
  'entity.verify.failed': ['malformed-request', 'The body cannot be read.'],
  'encoding.unsupported': ['unsupported-media-type', 'Send the body unencoded, or with gzip, deflate or br.'],
  'charset.unsupported': ['unsupported-media-type', 'Send the body as UTF-8.'],
  'request.aborted': ['malformed-request', 'The request ended before its body did.'],
  'request.size.invalid': ['malformed-request', 'The body is not as long as Content-Length says.'],
};

function errorType(thrown: unknown): string {
  return thrown instanceof Error && 'type' in thrown && typeof thrown.type === 'string' ? thrown.type : '';
}

function uploadError(error: MulterError): AppError {
  if (error.code === 'LIMIT_FILE_SIZE') return new AppError('payload-too-large', 'The file is over 5 MB.');
  const path = error.field ? `body.${error.field.slice(0, 60)}` : 'body';
  const isFile = error.code === 'LIMIT_UNEXPECTED_FILE' || error.code === 'LIMIT_FILE_COUNT';
  const message = isFile ? oneFile : 'The form is too large.';
  return new AppError('validation-failed', `${path}: ${message}`, { errors: [{ path, message }] });
}
