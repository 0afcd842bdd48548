import type { RequestHandler } from 'express';
import { metrics } from '../../shared/metrics.js';
import { routePattern } from './route-pattern.js';

/** Counts and times every answer by method, route and status; the route's pattern, never the address. */
export const measureRequests: RequestHandler = (req, res, next) => {
  const end = metrics.httpSeconds.startTimer();
  res.once('close', () => {
    end({ method: req.method, route: routePattern(req) ?? 'none', status: String(res.statusCode) });
  });
  next();
};
