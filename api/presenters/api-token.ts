import { z } from 'zod';
import { apiScopes, type ApiTokenRow } from '../../shared/models/api-token.js';
import { objectId } from '../../shared/operations/fields.js';

const shape = {
  id: objectId,
  name: z.string(),
  prefix: z.string().meta({ description: 'How the token begins.' }),
  scopes: z.array(z.enum(apiScopes)),
  expiresAt: z.iso.datetime().nullable(),
  lastUsedAt: z.iso.datetime().nullable().meta({ description: 'To the minute.' }),
  createdAt: z.iso.datetime(),
};

export const apiTokenView = z.strictObject(shape).meta({ id: 'ApiToken' });
export const newApiTokenView = z
  .strictObject({ ...shape, token: z.string().meta({ description: 'Shown this once.' }) })
  .meta({ id: 'IssuedApiToken' });

/** Names each field that goes out. */
export function presentApiToken(row: ApiTokenRow): z.infer<typeof apiTokenView> {
  return {
    id: row._id.toHexString(),
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}
