import type { RequestHandler } from 'express';
import { AppError, problems, type ProblemCode } from '../../shared/errors.js';
import { sendPage } from './send-page.js';
import { renderPage } from './views.js';

/** What the `type` of a problem leads to: what its code means, for people (RFC 9457 § 3.1.1). */
export const problemType: RequestHandler<{ code: string }> = ({ params: { code } }, res) => {
  if (!isCode(code)) throw new AppError('not-found', 'There is no such code.');
  const [status, title] = problems[code];
  const detail = `Answers with the code ${code} have the status ${status}. All codes are listed at /docs.`;
  sendPage(res, 200, renderPage('message', { lang: 'en', title, detail }));
};

function isCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}
