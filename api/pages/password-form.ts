import express, { type Request, type Response } from 'express';
import { z } from 'zod';
import { AppError } from '../../shared/errors.js';
import { run } from '../middleware/body.js';
import { sendPage } from './send-page.js';
import { renderPage } from './views.js';

const form = z.object({ password: z.string().min(1).max(128) });
const readForm = express.urlencoded({ extended: false, limit: '4kb', parameterLimit: 5 });

/** Asks for the password of a link. @param fault what was wrong with the last try */
export function askForPassword(res: Response, action: string, status: number, fault: string | null): void {
  // Lets the browser tell us that the form is our own; other sites learn nothing.
  res.set('Referrer-Policy', 'same-origin');
  const title = 'This resume has a password';
  sendPage(res, status, renderPage('password', { lang: 'en', title, action, fault }));
}

/**
 * The password that a visitor has typed.
 * @throws AppError `cross-site-request` for a form of another site, `wrong-password` for no password at all,
 *   body-parser's errors
 */
export async function typedPassword(req: Request, res: Response, publicUrl: string): Promise<string> {
  refuseForeignForm(req, publicUrl);
  await run(readForm, req, res);
  const typed = form.safeParse(req.body);
  if (typed.success) return typed.data.password;
  throw new AppError('wrong-password', 'Type the password of the link.');
}

/** Browsers say where a form comes from; who sends neither header is no browser. */
function refuseForeignForm(req: Request, publicUrl: string): void {
  const [site, origin] = [req.get('sec-fetch-site'), req.get('origin')];
  const isOwn =
    site === undefined
      ? origin === undefined || origin === new URL(publicUrl).origin
      : site === 'same-origin';
  if (!isOwn) throw new AppError('cross-site-request', 'Open the link itself, and type the password there.');
}
