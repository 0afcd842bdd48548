import type { RequestHandler } from 'express';
import { metrics } from '../../shared/metrics.js';

/** Counts and times every answer by method, route and status; the route's pattern, never the address. */
export const measureRequests: RequestHandler = (req, res, next) => {
  const end = metrics.httpSeconds.startTimer();
  res.once('close', () => {
    const route = req.route as { path?: unknown } | undefined;
    const path = typeof route?.path === 'string' ? `${req.baseUrl}${route.path}` : 'none';
    end({ method: req.method, route: path, status: String(res.statusCode) });
  });
  next();
};
