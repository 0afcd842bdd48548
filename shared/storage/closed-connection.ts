const codes: readonly unknown[] = ['ECONNRESET', 'EPIPE'];

/**
 * Whether the far side closed the connection. A kept one may have been closed just before it was used again;
 * every request to a store may be sent twice without harm, so that is worth a second try.
 */
export function wasClosed(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(error.code);
}
