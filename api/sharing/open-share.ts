import type { Config } from '../../shared/config.js';
import { AppError } from '../../shared/errors.js';
import type { ShareRow } from '../../shared/models/share.js';
import { findShareByToken, standingOf } from '../../shared/sharing/shares.js';

/**
 * The live share that a token opens, locked or not.
 * @throws AppError `not-found` for an unknown or revoked one, `share-expired`
 */
export async function openShare(token: string, config: Pick<Config, 'SESSION_SECRET'>): Promise<ShareRow> {
  const share = await findShareByToken(token, config);
  if (!share) throw new AppError('not-found', 'There is no such link. Check that you have all of it.');
  const standing = standingOf(share);
  if (standing === 'live') return share;
  throw standing === 'revoked'
    ? new AppError('not-found', 'This link was withdrawn. Ask the person who sent it for a new one.')
    : new AppError('share-expired', 'Ask the person who sent it for a new one.');
}
