import { basename } from 'node:path';
import { AppError, asError } from '../../shared/errors.js';

/** What hindered a command on a file, in one line. */
export function faultOf(thrown: unknown, filePath: string): string {
  if (thrown instanceof AppError) return `${basename(filePath)}: ${thrown.detail}`;
  // Asked by code alone: the error comes from Node's own realm, where `instanceof` may not reach.
  const { code, path = filePath } = (thrown ?? {}) as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${filePath} is a folder, not a file.`;
  if (code === 'EACCES') return `${path} may not be read: ask its owner, or copy it.`;
  return `${filePath} cannot be read: ${asError(thrown).message}`;
}
