import express, { type Router } from 'express';
import { AppError } from '../../shared/errors.js';
import type { Gate } from '../routes/mount.js';
import type { Queues } from '../../shared/tasks/queues.js';

/** Where Bull Board is. */
export const bullBoardPath = '/admin/queues';

/**
 * Bull Board, for admins only and to look, not to touch: MongoDB decides what becomes of a task, so replaying
 * and cancelling are `/api/v1/admin/tasks`. A job shows its operation, state and task id; it has nothing else.
 */
export function bullBoard(queues: Queues, gate: Gate): Router {
  let board: Promise<Router> | undefined;
  const router = express.Router();
  router.use(async (req, res, next) => {
    gate.refuseCrossSite(req);
    const principal = await gate.authenticate(req, res);
    if (!principal)
      throw new AppError('unauthenticated', 'Sign in as an admin first; the session cookie opens this page.');
    if (!principal.roles.includes('admin'))
      throw new AppError('forbidden', 'Only admins may see the queues.');
    next();
  });
  // Loaded for the first admin who looks: few processes are ever asked.
  router.use(async (req, res, next) => {
    board ??= openBoard(queues);
    (await board)(req, res, next);
  });
  return router;
}

async function openBoard(queues: Queues): Promise<Router> {
  const [{ createBullBoard }, { BullMQAdapter }, { ExpressAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('@bull-board/express'),
  ]);
  const adapter = new ExpressAdapter();
  adapter.setBasePath(bullBoardPath);
  createBullBoard({
    queues: [...queues.values()].map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Vitae queues' } },
  });
  return adapter.getRouter() as Router;
}
