import express, { type Router } from 'express';

/**
 * The document at /openapi.json and its page at /docs; the page loads nothing from elsewhere. Both are made for the
 * first who asks.
 * @param write makes the document
 */
export function documentation(write: () => object): Router {
  let written: object | undefined;
  let page: Promise<Router> | undefined;
  const document = () => (written ??= write());
  const router = express.Router();
  router.get('/openapi.json', (_req, res) => {
    res.set('Cache-Control', 'no-cache').json(document());
  });
  router.use('/docs', async (req, res, next) => {
    page ??= pageOf(document());
    (await page)(req, res, next);
  });
  return router;
}

async function pageOf(document: object): Promise<Router> {
  const { default: swaggerUi } = await import('swagger-ui-express');
  const router = express.Router();
  router.use(swaggerUi.serve, swaggerUi.setup(document, { customSiteTitle: 'Vitae API' }));
  return router;
}
