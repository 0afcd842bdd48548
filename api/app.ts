import cors from 'cors';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import { healthRouter } from '../shared/health/router.js';
import { bullBoard, bullBoardPath } from './admin/bull-board.js';
import { createGate } from './auth/gate.js';
import { measureRequests } from './middleware/measure.js';
import { noSuchRoute, onlyRead, otherMethods, renderProblems } from './middleware/problem.js';
import { requestId } from './middleware/request-id.js';
import { traceRequests } from './middleware/trace.js';
import { openApiDocument } from './openapi/document.js';
import { documentation } from './openapi/page.js';
import { problemType } from './pages/problem-type.js';
import { sharePages } from './pages/router.js';
import { allEndpoints } from './routes/index.js';
import { mount } from './routes/mount.js';
import type { Services } from './services.js';

const exposedHeaders = [
  'ETag',
  'Location',
  'Retry-After',
  'X-Request-Id',
  'Preference-Applied',
  'Content-Disposition',
  'Content-Range',
  'Accept-Ranges',
];

/** Nothing is loaded from elsewhere: not the web font of Bull Board either. */
const contentSecurityPolicy = {
  directives: {
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'", 'data:'],
    'upgrade-insecure-requests': null,
  },
};

/** Composes the API; nothing listens yet. */
export function createApp(services: Services): Express {
  const { config, logger, engine, redis } = services;
  const gate = createGate(services);
  const endpoints = allEndpoints(services);
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.set('trust proxy', config.TRUST_PROXY);
  app.set('query parser', 'simple');
  app.use(traceRequests);
  app.use(
    pinoHttp({
      logger,
      genReqId: requestId,
      // Neither address nor query: both may be personal. The measured route is in the metrics.
      // Nor the answer's headers: one of them sets the session cookie.
      serializers: {
        req: ({ id, method }: { id: string; method: string }) => ({ id, method }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      customLogLevel: (_req, res) => (res.statusCode >= 500 ? 'warn' : 'debug'),
      customSuccessMessage: () => 'answered',
      customErrorMessage: () => 'answered',
    }),
  );
  app.use(measureRequests);
  app.use(healthRouter(redis, config));
  app.use(helmet({ contentSecurityPolicy }));
  app.use(cors({ origin: config.FRONTEND_URL, credentials: true, exposedHeaders }));
  app.use(['/healthz', '/readyz', '/openapi.json', '/docs'], onlyRead);
  app.use(documentation(() => openApiDocument(endpoints, config.PUBLIC_URL)));
  app.use(bullBoardPath, bullBoard(engine.queues, gate));
  app.use('/api/v1', mount(endpoints, gate));
  app.route('/problems/:code').get(problemType).all(otherMethods('GET, HEAD'));
  app.use('/r', sharePages(services, gate));
  app.use(noSuchRoute);
  app.use(renderProblems(config.PUBLIC_URL, logger));
  return app;
}
