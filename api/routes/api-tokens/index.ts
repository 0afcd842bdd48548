import { z } from 'zod';
import { apiScopes, apiTokens } from '../../../shared/models/api-token.js';
import { findApiToken, issueApiToken, revokeApiToken } from '../../auth/api-tokens.js';
import { apiTokenView, newApiTokenView, presentApiToken } from '../../presenters/api-token.js';
import type { Services } from '../../services.js';
import { created, endpoint, noContent, ok, type Endpoint } from '../endpoint.js';
import { futureTime, oneLine } from '../fields.js';
import { afterCursor, pageQuery, pageView, toPage } from '../page.js';
import { idParams } from '../params.js';

const admin = { tag: 'Admin', auth: 'admin', action: 'api-tokens.manage' } as const;
const path = '/api-tokens';

const tokenBody = z
  .strictObject({
    name: oneLine(100),
    scopes: z
      .array(z.enum(apiScopes))
      .min(1)
      .max(apiScopes.length)
      .default(['shares:read'])
      .meta({ description: '`shares:read`: what a share link shows.' }),
    expiresAt: futureTime.nullable().default(null),
  })
  .meta({ id: 'NewApiToken' });

/** Tokens that let integrations in, such as PreviewCV. */
export function apiTokensEndpoints({ config }: Services): Endpoint[] {
  return [
    endpoint(
      {
        ...admin,
        method: 'post',
        path,
        summary: 'Make an API token',
        description: 'The token is in this answer only: it is kept as a hash.',
        limit: 'write',
        body: tokenBody,
        bodyExample: { name: 'PreviewCV', scopes: ['shares:read'] },
        answers: { 201: { description: 'The token, this once.', schema: newApiTokenView } },
      },
      async ({ owner, body }) => {
        const { token, row } = await issueApiToken(owner, body, config);
        return created({ ...presentApiToken(row), token }, `/api/v1/api-tokens/${row._id.toHexString()}`);
      },
    ),
    endpoint(
      {
        ...admin,
        method: 'get',
        path,
        summary: 'API tokens, newest first',
        limit: 'read',
        query: pageQuery,
        answers: { 200: { description: 'A page of tokens.', schema: pageView(apiTokenView) } },
      },
      async ({ query }) => {
        const rows = await apiTokens()
          .find(afterCursor(query))
          .sort({ _id: -1 })
          .limit(query.limit + 1)
          .toArray();
        return ok(toPage(rows, query, presentApiToken));
      },
    ),
    endpoint(
      {
        ...admin,
        method: 'get',
        path: `${path}/:id`,
        summary: 'One API token, without its secret',
        limit: 'read',
        params: idParams,
        answers: { 200: { description: 'The token.', schema: apiTokenView } },
      },
      async ({ params }) => ok(presentApiToken(await findApiToken(params.id))),
    ),
    endpoint(
      {
        ...admin,
        method: 'delete',
        path: `${path}/:id`,
        summary: 'Revoke an API token at once',
        limit: 'write',
        params: idParams,
        answers: { 204: { description: 'It opens nothing any more.' } },
      },
      async ({ params }) => {
        await revokeApiToken(params.id);
        return noContent();
      },
    ),
  ];
}
