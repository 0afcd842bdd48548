import type { Request, Response } from 'express';
import { Passport } from 'passport';
import { Strategy } from 'passport-local';
import { AppError, asError } from '../../shared/errors.js';
import { users, type UserRow } from '../../shared/models/user.js';
import { normalizeEmail } from '../../shared/sign-in/email-address.js';
import { checkPassword } from './passwords.js';

const passport = new Passport();
passport.use(
  new Strategy({ usernameField: 'email', session: false }, (email, password, done) => {
    findByPassword(normalizeEmail(email), password).then(
      (user) => done(null, user ?? false),
      (error: unknown) => done(error),
    );
  }),
);

/**
 * Whose address and password are in the body. An unknown address takes as long as a wrong password.
 * @throws AppError `bad-credentials`
 */
export function userOfPassword(req: Request, res: Response): Promise<UserRow> {
  return new Promise((resolve, reject) => {
    const answer = (error: unknown, user?: Express.User | false | null) => {
      if (error) reject(asError(error));
      else if (user) resolve(user as UserRow);
      else reject(new AppError('bad-credentials', 'Check both, or sign in with a code.'));
    };
    (passport.authenticate('local', { session: false }, answer) as Middleware)(req, res, reject);
  });
}

type Middleware = (req: Request, res: Response, next: (error?: unknown) => void) => void;

async function findByPassword(email: string, password: string): Promise<UserRow | null> {
  const user = await users().findOne({ email });
  return (await checkPassword(user?.passwordHash ?? null, password)) ? user : null;
}
