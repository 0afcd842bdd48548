import type { ErrorRequestHandler } from 'express';
import type { Logger } from '../../shared/logger.js';
import { toProblem } from '../middleware/problem.js';
import { requestIdOf } from '../middleware/request-id.js';
import { sendPage } from './send-page.js';
import { renderPage } from './views.js';

const titles: Record<number, string | undefined> = {
  404: 'Nothing is shared here',
  410: 'This link has expired',
  429: 'One moment, please',
  503: 'One moment, please',
};

/** Every error as a page that a visitor understands. */
export function showProblem(logger: Logger): ErrorRequestHandler {
  return (thrown: unknown, req, res, next) => {
    const error = toProblem(thrown, requestIdOf(req), logger);
    if (res.headersSent) {
      next(thrown);
      return;
    }
    if (error.status === 503) res.set('Retry-After', '2');
    res.set(error.extras.headers ?? {});
    const title = titles[error.status] ?? error.title;
    sendPage(res, error.status, renderPage('message', { lang: 'en', title, detail: error.detail }));
  };
}
