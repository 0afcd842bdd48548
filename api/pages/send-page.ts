import type { Response } from 'express';
import { styleHash } from './style.js';

const policy = [
  "default-src 'none'",
  `style-src ${styleHash}`,
  'img-src data:',
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What keeps a shared page out of search engines and caches; helmet keeps its address from other sites. */
export function keepPrivate(res: Response): void {
  res.set({
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  });
}

/** Answers with a page: without scripts, frames of others, or anything from elsewhere. */
export function sendPage(res: Response, status: number, html: string): void {
  keepPrivate(res);
  res
    .status(status)
    .set({ 'Content-Security-Policy': policy, 'X-Frame-Options': 'DENY' })
    .type('html')
    .send(html);
}
