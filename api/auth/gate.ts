import { mongo } from 'mongoose';
import type { Request, Response } from 'express';
import { users, type UserRow } from '../../shared/models/user.js';
import type { Gate } from '../routes/mount.js';
import type { Services } from '../services.js';
import { badAccessToken, readAccessToken } from './access-token.js';
import { apiTokenGate } from './api-tokens.js';
import { bearerToken } from './bearer.js';
import { cookieSessions } from './cookie-session.js';
import { crossSiteGuard } from './cross-site.js';
import type { OwnerId, Principal } from './principal.js';
import { rolesOf } from './roles.js';
import { findLiveSession } from './sessions.js';

const { ObjectId } = mongo;

/** Who asks, and whether they may have been made to ask by another site. A bearer token wins over a cookie. */
export function createGate(services: Services): Gate {
  const { config, limits, logger } = services;
  const cookies = cookieSessions(services);

  const principal = (user: UserRow, via: Principal['via'], sessionId: string): Principal => ({
    id: user._id as OwnerId,
    email: user.email,
    roles: rolesOf(user, config),
    via,
    sessionId,
  });

  const byToken = async (token: string, outlives: boolean): Promise<Principal> => {
    const { userId, sessionId } = await readAccessToken(token, config);
    const user = await users().findOne({ _id: userId });
    if (user) return principal(user, 'bearer', sessionId.toHexString());
    if (!outlives) throw badAccessToken();
    return { id: userId as OwnerId, email: '', roles: [], via: 'bearer', sessionId: sessionId.toHexString() };
  };

  const byCookie = async (req: Request, res: Response): Promise<Principal | null> => {
    const ids = await cookies.read(req, res);
    if (!ids) return null;
    const live = await findLiveSession(new ObjectId(ids.sessionId), new ObjectId(ids.userId));
    return live && principal(live.user, 'cookie', ids.sessionId);
  };

  return {
    limits,
    authenticate: (req, res, outlives = false) => {
      const token = bearerToken(req);
      return token === null ? byCookie(req, res) : byToken(token, outlives);
    },
    admitApiToken: apiTokenGate(config, logger),
    refuseCrossSite: crossSiteGuard(config),
  };
}
