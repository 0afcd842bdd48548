import type { RequestHandler } from 'express';
import { openServerSpan } from '../../shared/tracing/spans.js';
import { routePattern } from './route-pattern.js';

/** Asked for every few seconds by machines: no one looks for their traces. */
const untraced: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/** Makes each request a span, in the trace that its `traceparent` (W3C) names or in a new one. */
export const traceRequests: RequestHandler = (req, res, next) => {
  const span = untraced.has(req.path) ? null : openServerSpan(req.method, req.headers);
  if (!span) {
    next();
    return;
  }
  res.once('close', () => {
    const route = routePattern(req);
    const status = res.statusCode;
    const notes = {
      'http.request.method': req.method,
      'http.response.status_code': status,
      ...(route === null ? {} : { 'http.route': route }),
    };
    const name = route === null ? req.method : `${req.method} ${route.replace('/api/v1', '')}`;
    span.end(name, notes, status >= 500 ? String(status) : null);
  });
  span.run(next);
};
