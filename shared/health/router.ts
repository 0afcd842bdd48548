import { timingSafeEqual } from 'node:crypto';
import express, { type Router } from 'express';
import type { Redis } from 'ioredis';
import type { Config } from '../config.js';
import { metrics, registry } from '../metrics.js';
import { depths } from '../tasks/depths.js';
import { readiness } from './readiness.js';

/** /healthz, /readyz and /metrics, the same for API and workers. */
export function healthRouter(redis: Redis, config: Pick<Config, 'METRICS_TOKEN' | 'production'>): Router {
  const router = express.Router();
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'up' });
  });
  router.get('/readyz', async (_req, res) => {
    const { ready, ...dependencies } = await readiness(redis);
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
    await measureDepths();
    res.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}

/** Open in development; in production only with the token, and off without one. */
function mayRead(
  authorization: string | undefined,
  { METRICS_TOKEN, production }: Pick<Config, 'METRICS_TOKEN' | 'production'>,
): boolean {
  if (METRICS_TOKEN === undefined) return !production;
  const given = Buffer.from(authorization ?? '');
  const wanted = Buffer.from(`Bearer ${METRICS_TOKEN}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function measureDepths(): Promise<void> {
  try {
    for (const { name, queued, running, oldestQueuedSeconds } of await depths()) {
      metrics.queueDepth.set({ queue: name, state: 'queued' }, queued);
      metrics.queueDepth.set({ queue: name, state: 'running' }, running);
      metrics.oldestQueued.set({ queue: name }, oldestQueuedSeconds ?? 0);
    }
  } catch {
    // MongoDB is away: the other figures are worth having, and a stale depth would mislead.
    metrics.queueDepth.reset();
    metrics.oldestQueued.reset();
  }
}
