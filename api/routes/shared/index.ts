import { z } from 'zod';
import { AppError } from '../../../shared/errors.js';
import { documentLink } from '../../../shared/papers/document-link.js';
import { findVersion } from '../../../shared/papers/resumes.js';
import { shareAddress, sharedResume } from '../../../shared/sharing/shares.js';
import { qrImage } from '../../presenters/qr.js';
import type { Services } from '../../services.js';
import { openShare } from '../../sharing/open-share.js';
import { sharedPdfSoon } from '../../sharing/shared-pdf.js';
import { visitOf } from '../../sharing/visit-of.js';
import { endpoint, ok, type Endpoint } from '../endpoint.js';

/** Milliseconds that the answer waits for a PDF that is being made. */
const patience = 3_000;

const sharedView = z
  .strictObject({
    name: z.string().meta({ description: 'The person’s; the resume’s title where it names nobody.' }),
    headline: z.string().nullable(),
    version: z.int().positive(),
    updatedAt: z.iso.datetime(),
    pdfUrl: z.url().nullable().meta({
      description: 'Downloads the PDF for five minutes. Null while it is being made: ask again.',
    }),
    pdfExpiresAt: z.iso.datetime().nullable(),
    previewUrl: z.url(),
    qr: z.string().meta({ description: 'The QR code of `previewUrl`: a PNG as a data URL.' }),
    accessCount: z.int().nonnegative().meta({
      description: 'How often people opened the link, this time included; robots do not count.',
    }),
    expiresAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'SharedResume' });

/** What integrations such as PreviewCV read. */
export function sharedEndpoints(services: Services): Endpoint[] {
  const { config, visits, sharePasswords: guard } = services;
  return [
    endpoint(
      {
        method: 'get',
        path: '/shared/public/resume/:token',
        tag: 'Sharing',
        summary: 'What a share link shows, for integrations',
        description:
          'Asks for an API token with the scope `shares:read` in `X-API-Token`. Each call is noted in the access log: pass on your visitor’s User-Agent and Referer where you have them.',
        auth: { apiToken: 'shares:read' },
        limit: 'read',
        headers: z.object({
          'X-Share-Password': z
            .string()
            .optional()
            .meta({ description: 'The password of a link that has one, percent-encoded as UTF-8.' }),
        }),
        params: z.object({ token: z.string().max(100) }),
        answers: { 200: { description: 'The resume behind the link.', schema: sharedView } },
      },
      async ({ params, req }) => {
        const share = await openShare(params.token, config);
        if (share.passwordHash !== null)
          await guard.check(share, passwordIn(req.get('x-share-password')), req);
        const shared = await sharedResume(share);
        const words = await findVersion(share.owner, share.resumeId, shared.version);
        visits.note(visitOf(req, share, 'api', config));
        const unwritten = visits.unwritten(share._id);
        const pdf = await sharedPdfSoon(services, shared, { ms: patience, req });
        const link = pdf.state === 'ready' ? await documentLink(pdf.document, services) : null;
        const previewUrl = shareAddress(params.token, config);
        const { basics = {} } = words.content;
        return ok({
          name: basics.name?.trim() || shared.resume.title,
          headline: basics.label?.trim() || null,
          version: words.version,
          updatedAt: words.createdAt.toISOString(),
          pdfUrl: link?.url ?? null,
          pdfExpiresAt: link?.expiresAt.toISOString() ?? null,
          previewUrl,
          qr: await qrImage(previewUrl),
          accessCount: share.accesses.people + unwritten.people,
          expiresAt: share.expiresAt?.toISOString() ?? null,
        });
      },
    ),
  ];
}

/** @throws AppError `password-required` */
function passwordIn(header: string | undefined): string {
  if (header === undefined || header === '') {
    throw new AppError('password-required', 'Send the password of the link in X-Share-Password.');
  }
  try {
    return decodeURIComponent(header);
  } catch {
    return header; // A lone % is part of the password.
  }
}
