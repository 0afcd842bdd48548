import { RedisStore } from 'connect-redis';
import type { Request, Response } from 'express';
import session from 'express-session';
import type { mongo } from 'mongoose';
import { AppError } from '../../shared/errors.js';
import type { Services } from '../services.js';
import { sessionLife } from './sessions.js';

declare module 'express-session' {
  interface SessionData {
    /** Ids and nothing else: Redis holds no personal data. */
    userId: string;
    sessionId: string;
  }
}

const cookieName = 'vitae.sid';

type CookieServices = Pick<Services, 'config' | 'logger' | 'redis'>;

/** Sessions of browsers, in Redis. Touched only by requests that bring the cookie or sign in. */
export interface CookieSessions {
  /** The ids in the request's session; null for none. @throws AppError `session-store-unavailable` */
  read(req: Request, res: Response): Promise<{ userId: string; sessionId: string } | null>;
  /** Gives the answer a fresh session cookie. @throws what Redis throws; the answer then has no cookie */
  begin(req: Request, res: Response, userId: mongo.ObjectId, sessionId: mongo.ObjectId): Promise<void>;
  /** Ends the request's session, if it has one, and takes the cookie back. */
  end(req: Request, res: Response): Promise<void>;
}

/** Cookie sessions over express-session, which is asked only where it is needed. */
export function cookieSessions({ config, logger, redis }: CookieServices): CookieSessions {
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: config.production } as const;
  const middleware = session({
    name: cookieName,
    secret: config.SESSION_SECRET,
    store: new RedisStore({ client: redis, prefix: `${config.QUEUE_PREFIX}:session:` }),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { ...cookie, maxAge: sessionLife },
  });

  const open = async (req: Request, res: Response): Promise<void> => {
    // In production TLS ends at a proxy: the cookie is Secure even if the proxy does not say so.
    if (config.production) Object.defineProperty(req, 'secure', { value: true, configurable: true });
    await settled((done) => middleware(req, res, done));
  };

  return {
    async read(req, res) {
      if (!hasCookie(req)) return null;
      try {
        await open(req, res);
      } catch (cause) {
        const detail = 'Sign in for an access token, or try again in a moment.';
        throw new AppError('session-store-unavailable', detail, { cause });
      }
      const { userId, sessionId } = req.session;
      return userId !== undefined && sessionId !== undefined ? { userId, sessionId } : null;
    },
    async begin(req, res, userId, sessionId) {
      try {
        await open(req, res);
        await settled((done) => req.session.regenerate(done));
        Object.assign(req.session, { userId: userId.toHexString(), sessionId: sessionId.toHexString() });
        await settled((done) => req.session.save(done));
      } catch (error) {
        forget(req);
        throw error;
      }
    },
    async end(req, res) {
      res.clearCookie(cookieName, cookie);
      // Not opened where a bearer token was sent: without its session in MongoDB it is worth nothing anyway.
      const opened = req.session as session.Session | undefined;
      if (!opened) return;
      try {
        await settled((done) => opened.destroy(done));
      } catch (error) {
        forget(req);
        logger.warn(
          { err: error, requestId: req.id },
          'an ended cookie session stays in Redis until it expires',
        );
      }
    },
  };
}

function hasCookie(req: Request): boolean {
  return /(?:^|;\s*)vitae\.sid=/.test(req.headers.cookie ?? '');
}

/** Keeps express-session from saving at the end of the answer what cannot be saved. */
function forget(req: Request): void {
  Reflect.deleteProperty(req, 'session');
}

function settled(run: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    run((error) => {
      if (error === undefined || error === null) resolve();
      else reject(error instanceof Error ? error : new Error('The session cannot be used.'));
    });
  });
}
