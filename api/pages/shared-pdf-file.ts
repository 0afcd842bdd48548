import type { Request, Response } from 'express';
import { AppError } from '../../shared/errors.js';
import type { ShareRow } from '../../shared/models/share.js';
import { sharedResume } from '../../shared/sharing/shares.js';
import { isContinued } from '../routes/byte-range.js';
import { sendFile } from '../routes/send-file.js';
import type { Services } from '../services.js';
import { sharedPdfSoon } from '../sharing/shared-pdf.js';
import { visitOf } from '../sharing/visit-of.js';
import { keepPrivate } from './send-page.js';

/** Milliseconds that a visitor waits for a PDF which is being made. */
const patience = 15_000;

/** Addresses of a share's PDF. Within our page it is shown, and no visit of its own. */
export function pdfAddresses(page: string): { inline: string; download: string } {
  return { inline: `${page}/resume.pdf?in=page`, download: `${page}/resume.pdf?download=1` };
}

/** Answers with the PDF of what a share shows, once it is made. @throws AppError `overloaded`, `not-found` */
export async function sendSharedPdf(
  services: Services,
  share: ShareRow,
  req: Request,
  res: Response,
): Promise<void> {
  const pdf = await sharedPdfSoon(services, await sharedResume(share), { ms: patience, req });
  if (pdf.state === 'being-made') {
    throw new AppError('overloaded', 'The PDF is being made. Try again in a moment.');
  }
  if (pdf.state === 'failed') throw new AppError('not-found', 'There is no PDF of this resume.');
  const { owner, fileId, fileName } = pdf.document;
  const { file, content } = await services.files.open(owner, fileId.toHexString());
  if (req.method === 'GET' && req.query['in'] !== 'page' && !isContinued(req, file)) {
    services.visits.note(visitOf(req, share, 'pdf', services.config));
  }
  keepPrivate(res);
  // Only our own page may frame it. A stricter policy keeps browsers from showing a PDF at all.
  res.set('Content-Security-Policy', "frame-ancestors 'self'; base-uri 'none'; form-action 'none'");
  await sendFile(res, {
    file,
    content,
    contentType: 'application/pdf',
    name: fileName,
    inline: req.query['download'] === undefined,
  });
}
