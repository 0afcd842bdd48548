import type { Request } from 'express';
import type { Config } from '../../shared/config.js';
import { AppError } from '../../shared/errors.js';
import { bearerToken } from './bearer.js';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses unsafe requests that a foreign page could have sent with a person's cookie, sign-in included.
 * Browsers say where such a request comes from; who sends neither Origin nor Sec-Fetch-Site is no browser.
 * A page cannot send a bearer token that it does not have.
 * @throws AppError `cross-site-request`
 */
export function crossSiteGuard(config: Pick<Config, 'PUBLIC_URL' | 'FRONTEND_URL'>): (req: Request) => void {
  const ours = [config.PUBLIC_URL, config.FRONTEND_URL].map((url) => new URL(url).origin);
  return (req) => {
    if (safeMethods.includes(req.method) || bearerToken(req) !== null) return;
    const origin = req.get('origin');
    if (origin === undefined ? req.get('sec-fetch-site') === undefined : ours.includes(origin)) return;
    throw new AppError('cross-site-request', 'This request may only come from our own pages.');
  };
}
