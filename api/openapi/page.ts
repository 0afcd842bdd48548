import express, { type Router } from 'express';
import swaggerUi from 'swagger-ui-express';

/** The document at /openapi.json and its page at /docs; the page loads nothing from elsewhere. */
export function documentation(document: object): Router {
  const router = express.Router();
  router.get('/openapi.json', (_req, res) => {
    res.set('Cache-Control', 'no-cache').json(document);
  });
  router.use('/docs', swaggerUi.serve, swaggerUi.setup(document, { customSiteTitle: 'Vitae API' }));
  return router;
}
