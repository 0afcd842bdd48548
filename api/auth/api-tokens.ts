import { randomBytes } from 'node:crypto';
import type { mongo } from 'mongoose';
import type { Request } from 'express';
import type { Config } from '../../shared/config.js';
import { AppError } from '../../shared/errors.js';
import { keyedHash } from '../../shared/keyed-hash.js';
import type { Logger } from '../../shared/logger.js';
import { apiTokens, type ApiScope, type ApiTokenRow } from '../../shared/models/api-token.js';
import { nextId } from '../../shared/models/next-id.js';
import type { OwnerId } from './principal.js';

/** So that a token which leaks is known for one: by people, and by what scans repositories for secrets. */
const mark = 'vitae_';
const pattern = /^vitae_[\w-]{43}$/;
/** Milliseconds; when a token was last used is not worth a write for each request. */
const usedAgain = 60_000;

type Settings = Pick<Config, 'SESSION_SECRET'>;

/** Makes a token of 256 random bits. It is returned once and kept as a hash. */
export async function issueApiToken(
  createdBy: OwnerId,
  draft: Pick<ApiTokenRow, 'name' | 'scopes' | 'expiresAt'>,
  { SESSION_SECRET }: Settings,
): Promise<{ token: string; row: ApiTokenRow }> {
  const token = mark + randomBytes(32).toString('base64url');
  const row: ApiTokenRow = {
    _id: nextId(),
    ...draft,
    prefix: token.slice(0, mark.length + 6),
    hash: hashOf(token, SESSION_SECRET),
    createdBy,
    createdAt: new Date(),
    lastUsedAt: null,
  };
  await apiTokens().insertOne(row);
  return { token, row };
}

/** @throws AppError `not-found` */
export async function findApiToken(id: mongo.ObjectId): Promise<ApiTokenRow> {
  const row = await apiTokens().findOne({ _id: id });
  if (!row) throw noSuchToken();
  return row;
}

/** Ends a token at once. @throws AppError `not-found` */
export async function revokeApiToken(id: mongo.ObjectId): Promise<void> {
  const { deletedCount } = await apiTokens().deleteOne({ _id: id });
  if (deletedCount === 0) throw noSuchToken();
}

/** Lets integrations in by `X-API-Token`. */
export function apiTokenGate(config: Settings, logger: Logger) {
  /**
   * The token of a request, which may do what the route needs.
   * @throws AppError `bad-api-token` for none, a wrong, revoked or expired one; `forbidden` without the scope
   */
  return async (req: Request, scope: ApiScope): Promise<ApiTokenRow> => {
    const sent = req.get('x-api-token') ?? '';
    const row = pattern.test(sent)
      ? await apiTokens().findOne({ hash: hashOf(sent, config.SESSION_SECRET) })
      : null;
    const now = new Date();
    if (!row || (row.expiresAt && row.expiresAt <= now)) {
      throw new AppError('bad-api-token', 'Send X-API-Token: a token that an admin made for you.');
    }
    if (!row.scopes.includes(scope)) throw new AppError('forbidden', `This token lacks the scope ${scope}.`);
    if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() > usedAgain) {
      apiTokens()
        .updateOne({ _id: row._id }, { $max: { lastUsedAt: now } })
        .catch((error: unknown) => logger.warn({ err: error }, 'the use of an API token was not noted'));
    }
    return row;
  };
}

const noSuchToken = () => new AppError('not-found', 'There is no such API token.');

function hashOf(token: string, secret: string): string {
  return keyedHash(secret, 'api-token', token);
}
