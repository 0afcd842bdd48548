import type { Request } from 'express';

/** The pattern of the route that answered, never the address with its ids; null where none did. */
export function routePattern(req: Request): string | null {
  const route = req.route as { path?: unknown } | undefined;
  return typeof route?.path === 'string' ? `${req.baseUrl}${route.path}` : null;
}
