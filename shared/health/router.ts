import { timingSafeEqual } from 'node:crypto';
import express, { type Router } from 'express';
import type { Redis } from 'ioredis';
import type { Config } from '../config.js';
import { registry } from '../metrics.js';
import { createMeasuring } from './measure.js';
import { readiness } from './readiness.js';
import { startFromZero } from './series-from-zero.js';

type HealthConfig = Pick<Config, 'METRICS_TOKEN' | 'production' | 'QUEUE_PREFIX'>;

/** /healthz, /readyz and /metrics, the same for API and workers. */
export function healthRouter(redis: Redis, config: HealthConfig): Router {
  const router = express.Router();
  const measure = createMeasuring(redis, config.QUEUE_PREFIX);
  startFromZero();
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'up' });
  });
  router.get('/readyz', async (_req, res) => {
    const { ready, ...dependencies } = await readiness(redis, config.QUEUE_PREFIX);
    res
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: ready ? 'ready' : 'not ready', ...dependencies });
  });
  router.get('/metrics', async (req, res, next) => {
    if (!mayRead(req.get('authorization'), config)) {
      next();
      return;
    }
    await measure();
    res.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}

/** Open in development; in production only with the token, and off without one. */
function mayRead(authorization: string | undefined, { METRICS_TOKEN, production }: HealthConfig): boolean {
  if (METRICS_TOKEN === undefined) return !production;
  const given = Buffer.from(authorization ?? '');
  const wanted = Buffer.from(`Bearer ${METRICS_TOKEN}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
