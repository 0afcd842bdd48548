import cors from 'cors';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import { createGate } from './auth/gate.js';
import { noSuchRoute, renderProblems } from './middleware/problem.js';
import { requestId } from './middleware/request-id.js';
import { allEndpoints } from './routes/index.js';
import { mount } from './routes/mount.js';
import type { Services } from './services.js';

/** Composes the API; nothing listens yet. */
export function createApp(services: Services): Express {
  const { config, logger } = services;
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.set('trust proxy', config.TRUST_PROXY);
  app.set('query parser', 'simple');
  app.use(
    pinoHttp({
      logger,
      genReqId: requestId,
      serializers: {
        req: ({ id, method }: { id: string; method: string }) => ({ id, method }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      customLogLevel: (_req, res) => (res.statusCode >= 500 ? 'warn' : 'debug'),
    }),
  );
  app.use(helmet());
  app.use(
    cors({
      origin: config.FRONTEND_URL,
      credentials: true,
      exposedHeaders: ['ETag', 'Location', 'Retry-After', 'X-Request-Id', 'Preference-Applied'],
    }),
  );
  app.use('/api/v1', mount(allEndpoints(services), createGate(services)));
  app.use(noSuchRoute);
  app.use(renderProblems(config.PUBLIC_URL, logger));
  return app;
}
