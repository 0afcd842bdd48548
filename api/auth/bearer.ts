import type { Request } from 'express';

/** The bearer token of a request (RFC 6750); null where none was sent, '' where it is empty. */
export function bearerToken(req: Request): string | null {
  const found = /^bearer(?:\s+(.*))?$/i.exec(req.get('authorization')?.trim() ?? '');
  return found ? (found[1] ?? '') : null;
}
