import type { Request, Response } from 'express';
import { z } from 'zod';
import type { UserRow } from '../../shared/models/user.js';
import { addressHash } from '../middleware/limits.js';
import { presentUser, userView } from '../presenters/user.js';
import type { Services } from '../services.js';
import { accessTokenLife, issueAccessToken } from './access-token.js';
import { describeAgent } from './agent.js';
import { cookieSessions } from './cookie-session.js';
import { beginSession, rotateSession, type Device, type LiveSession } from './sessions.js';

/** What every sign-in answers. */
export const signInView = z
  .strictObject({
    user: userView,
    accessToken: z.string(),
    refreshToken: z.string(),
    expiresIn: z.int().meta({ description: 'Seconds that the access token is good for.' }),
  })
  .meta({ id: 'SignIn' });
export type SignInView = z.infer<typeof signInView>;

export interface SignIn {
  /** Begins a session for someone whose code or password was right. */
  begin(req: Request, res: Response, user: UserRow): Promise<SignInView>;
  /** The next pair of tokens for a refresh token. @throws AppError `bad-token` */
  refresh(req: Request, token: string): Promise<SignInView>;
}

/** Sign-in for all ways of it: tokens always, a cookie where Redis is there. */
export function signIns(services: Services): SignIn {
  const { config, logger } = services;
  const cookies = cookieSessions(services);

  const device = (req: Request): Device => ({
    agent: describeAgent(req.get('user-agent')),
    addressHash: addressHash(req.ip ?? '', config.SESSION_SECRET),
  });
  const view = async ({ user, session }: LiveSession, refreshToken: string): Promise<SignInView> => ({
    user: presentUser(user, config),
    accessToken: await issueAccessToken({ userId: user._id, sessionId: session._id }, config),
    refreshToken,
    expiresIn: accessTokenLife,
  });

  return {
    async begin(req, res, user) {
      const { session, refreshToken } = await beginSession(user, device(req), config.JWT_SECRET);
      try {
        await cookies.begin(req, res, user._id, session._id);
      } catch (error) {
        // Without Redis there is no cookie, but the tokens are as good.
        logger.warn({ err: error, requestId: req.id }, 'signed in without a cookie session');
      }
      return view({ user, session }, refreshToken);
    },
    async refresh(req, token) {
      const { refreshToken, ...live } = await rotateSession(token, device(req), config.JWT_SECRET);
      return view(live, refreshToken);
    },
  };
}
