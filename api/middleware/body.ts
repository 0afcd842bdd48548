import express, { type Request, type Response } from 'express';
import multer, { MulterError } from 'multer';
import { AppError } from '../../shared/errors.js';
import type { Endpoint } from '../routes/endpoint.js';
import { spooledUploads } from './uploads.js';

const json = express.json({ limit: '256kb', strict: false });
const maxUpload = 5 * 1024 * 1024;
const upload = multer({
  storage: spooledUploads,
  defParamCharset: 'utf8',
  limits: { fileSize: maxUpload, files: 1, fields: 10, fieldSize: 64 * 1024, parts: 12 },
}).single('file');

/**
 * Reads the body that a route takes into `req.body` (and `uploadOf(req)`).
 * @throws AppError `unsupported-media-type` for a body of another type; `malformed-request` for a form that is none;
 *   body-parser's and multer's errors
 */
export async function readBody(endpoint: Endpoint, req: Request, res: Response): Promise<void> {
  if (endpoint.upload) {
    expectType(req, 'multipart/form-data');
    await run(upload, req, res).catch(refuseForm);
    req.body = { ...(req.body as object) };
    return;
  }
  if (!endpoint.body) return;
  if (hasBody(req)) {
    expectType(req, 'application/json');
    await run(json, req, res);
  }
  // No body at all is an empty one; null is a body, and a wrong one.
  if (req.body === undefined) req.body = {};
}

/** What the form's parser says of a form that is none has no class of its own. */
function refuseForm(error: unknown): never {
  if (error instanceof MulterError || error instanceof AppError) throw error;
  throw new AppError('malformed-request', 'The form cannot be read.', { cause: error });
}

function hasBody(req: Request): boolean {
  return req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
}

function expectType(req: Request, type: string): void {
  if (req.is(type) === type) return;
  throw new AppError('unsupported-media-type', `Send the body as ${type}.`);
}

type Middleware = (req: Request, res: Response, next: (error?: unknown) => void) => void;

/** Has a parser of bodies read one. @throws what it passes on */
export function run(middleware: Middleware, req: Request, res: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    middleware(req, res, (error) => {
      if (error === undefined) resolve();
      else reject(error instanceof Error ? error : new Error('The body cannot be read.'));
    });
  });
}
