import { shares } from '../../../shared/models/share.js';
import { findResume } from '../../../shared/papers/resumes.js';
import { createShare, findShare, revokeShare, sharedResume } from '../../../shared/sharing/shares.js';
import { hashPassword } from '../../auth/passwords.js';
import { presentShare, presentShareRow, shareRowView, shareView } from '../../presenters/share.js';
import type { Services } from '../../services.js';
import { sharedPdf } from '../../sharing/shared-pdf.js';
import { created, endpoint, noContent, ok, type Endpoint } from '../endpoint.js';
import { afterCursor, pageQuery, pageView, toPage } from '../page.js';
import { idParams } from '../params.js';
import { accessLogEndpoints } from './access-logs.js';
import { shareBody, shareParams } from './schemas.js';

const tag = 'Sharing';
const path = '/resumes/:id/shares';

/** Links that show a resume to whoever has them. */
export function sharesEndpoints(services: Services): Endpoint[] {
  const { config } = services;
  return [
    endpoint(
      {
        method: 'post',
        path,
        tag,
        summary: 'Make a share link',
        description:
          'It can be opened at once; its PDF is there some seconds later. Whoever has the link may read the resume until it expires or is deleted.',
        auth: 'user',
        limit: 'write',
        params: idParams,
        body: shareBody,
        bodyExample: { label: 'Example Logistics', expiresAt: '2099-01-31T18:30:00Z', password: 'plum tram' },
        answers: { 201: { description: 'The link, with its QR code.', schema: shareView } },
      },
      async ({ owner, params, body: { password, ...draft } }) => {
        await findResume(owner, params.id);
        const passwordHash = password === null ? null : await hashPassword(password);
        const share = await createShare(owner, params.id, { ...draft, passwordHash }, config);
        await sharedPdf(services, await sharedResume(share));
        const location = `/api/v1/resumes/${params.id.toHexString()}/shares/${share._id.toHexString()}`;
        return created(await presentShare(share, config), location);
      },
    ),
    endpoint(
      {
        method: 'get',
        path,
        tag,
        summary: "A resume's share links, newest first",
        auth: 'user',
        limit: 'read',
        params: idParams,
        query: pageQuery,
        answers: {
          200: { description: 'A page of links, expired ones among them.', schema: pageView(shareRowView) },
        },
      },
      async ({ owner, params, query }) => {
        const { _id: resumeId } = await findResume(owner, params.id);
        const rows = await shares()
          .find({ owner, resumeId, revokedAt: null, ...afterCursor(query) })
          .sort({ _id: -1 })
          .limit(query.limit + 1)
          .toArray();
        return ok(toPage(rows, query, (row) => presentShareRow(row, config)));
      },
    ),
    endpoint(
      {
        method: 'get',
        path: `${path}/:shareId`,
        tag,
        summary: 'One share link with its QR code',
        auth: 'user',
        limit: 'read',
        params: shareParams,
        answers: { 200: { description: 'The link.', schema: shareView } },
      },
      async ({ owner, params }) =>
        ok(await presentShare(await findShare(owner, params.id, params.shareId), config)),
    ),
    endpoint(
      {
        method: 'delete',
        path: `${path}/:shareId`,
        tag,
        summary: 'Revoke a share link at once',
        description: 'Its visits stay in the access log.',
        auth: 'user',
        limit: 'write',
        params: shareParams,
        answers: { 204: { description: 'It leads nowhere any more.' } },
      },
      async ({ owner, params }) => {
        await revokeShare(owner, params.id, params.shareId);
        return noContent();
      },
    ),
    ...accessLogEndpoints(),
  ];
}
