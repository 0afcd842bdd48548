import express, { type Request, type Response, type Router } from 'express';
import { AppError } from '../../shared/errors.js';
import type { ShareRow } from '../../shared/models/share.js';
import { findVersion } from '../../shared/papers/resumes.js';
import { sharedResume } from '../../shared/sharing/shares.js';
import { otherMethods } from '../middleware/problem.js';
import type { Gate } from '../routes/mount.js';
import type { Services } from '../services.js';
import { openShare } from '../sharing/open-share.js';
import type { PasswordGuard } from '../sharing/password-guard.js';
import { sharedPdf } from '../sharing/shared-pdf.js';
import { visitOf } from '../sharing/visit-of.js';
import { askForPassword, typedPassword } from './password-form.js';
import { showProblem } from './problem-page.js';
import { resumePage } from './resume-page.js';
import { keepPrivate, sendPage } from './send-page.js';
import { pdfAddresses, sendSharedPdf } from './shared-pdf-file.js';

interface Visited {
  share: ShareRow;
  /** The path of its page as browsers know it. */
  path: string;
}

/** The public pages of share links, below `/r`: whole without scripts, and never JSON. */
export function sharePages(services: Services, gate: Gate): Router {
  const { config, sharePasswords: guard } = services;
  const base = `${new URL(config.PUBLIC_URL).pathname.replace(/\/$/, '')}/r`;
  const visited = async (req: Request<{ token: string }>): Promise<Visited> => ({
    share: await openShare(req.params.token, config),
    path: `${base}/${req.params.token}`,
  });

  const router = express.Router({ caseSensitive: true, strict: true });
  router.use(async (req, _res, next) => {
    await gate.limits.consume('everything', req);
    next();
  });
  router.get('/:token', async (req, res) => {
    const { share, path } = await visited(req);
    if (guard.letsIn(share, req)) await showResume(services, { share, path }, req, res);
    else askForPassword(res, path, 403, null);
  });
  router.post('/:token', async (req, res) => {
    await unlock(guard, await visited(req), config, req, res);
  });
  router.get('/:token/resume.pdf', async (req, res) => {
    const { share, path } = await visited(req);
    if (guard.letsIn(share, req)) await sendSharedPdf(services, share, req, res);
    else res.redirect(303, path);
  });
  router.all('/:token', otherMethods('GET, HEAD, POST'));
  router.all('/:token/resume.pdf', otherMethods('GET, HEAD'));
  router.use(() => {
    throw new AppError('not-found', 'There is no such link. Check that you have all of it.');
  });
  router.use(showProblem(services.logger));
  return router;
}

async function showResume(services: Services, { share, path }: Visited, req: Request, res: Response) {
  const shared = await sharedResume(share);
  const { owner, resumeId } = share;
  const [{ content }, pdf] = await Promise.all([
    findVersion(owner, resumeId, shared.version),
    sharedPdf(services, shared),
  ]);
  if (req.method === 'GET') services.visits.note(visitOf(req, share, 'page', services.config));
  const addresses = pdf.state === 'failed' ? null : pdfAddresses(path);
  sendPage(res, 200, resumePage(content, { title: shared.resume.title, look: pdf.look, pdf: addresses }));
}

/** Takes the password, and sends the visitor back with a cookie that opens this share alone. */
async function unlock(
  guard: PasswordGuard,
  { share, path }: Visited,
  { PUBLIC_URL, production }: Services['config'],
  req: Request,
  res: Response,
): Promise<void> {
  if (share.passwordHash !== null) {
    try {
      await guard.check(share, await typedPassword(req, res, PUBLIC_URL), req);
    } catch (error) {
      if (!(error instanceof AppError) || error.status >= 500) throw error;
      res.set(error.extras.headers ?? {});
      askForPassword(res, path, error.status, error.detail);
      return;
    }
    const { name, value, maxAge } = guard.cookieFor(share);
    res.cookie(name, value, { path, maxAge, httpOnly: true, sameSite: 'lax', secure: production });
  }
  keepPrivate(res);
  res.redirect(303, path);
}
