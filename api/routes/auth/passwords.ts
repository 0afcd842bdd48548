import { inTransaction } from '../../../shared/tasks/transaction.js';
import { openAccount } from '../../auth/accounts.js';
import { userOfPassword } from '../../auth/password-sign-in.js';
import { hashPassword } from '../../auth/passwords.js';
import { openRecruiterProfile } from '../../auth/recruiters.js';
import { signIns, signInView } from '../../auth/sign-in.js';
import type { Services } from '../../services.js';
import { created, endpoint, ok, type Endpoint } from '../endpoint.js';
import { loginBody, registerBody, registerRecruiterBody } from './schemas.js';

const newAccount = { 201: { description: 'The account is open, and signed in.', schema: signInView } };
const ownAccount = '/api/v1/users/me';
const example = { email: 'asha@example.com', password: 'plum tram quiet otter', fullName: 'Asha Verma' };

/** Accounts with a password. */
export function passwordEndpoints(services: Services): Endpoint[] {
  const signIn = signIns(services);
  return [
    endpoint(
      {
        method: 'post',
        path: '/auth/register',
        tag: 'Sign-in',
        summary: 'Open an account with a password',
        auth: 'none',
        limit: 'signIn',
        body: registerBody,
        bodyExample: { ...example, userType: 'candidate' },
        answers: newAccount,
      },
      async ({ body: { password, ...account }, req, res }) => {
        const user = await openAccount({ ...account, passwordHash: await hashPassword(password) });
        return created(await signIn.begin(req, res, user), ownAccount);
      },
    ),
    endpoint(
      {
        method: 'post',
        path: '/auth/register/recruiter',
        tag: 'Sign-in',
        summary: 'Open a recruiter account with its profile',
        description: 'Both or neither. Without a username one is made from the name.',
        auth: 'none',
        limit: 'signIn',
        body: registerRecruiterBody,
        bodyExample: { ...example, recruiterType: 'company', companyName: 'Northwind Analytics' },
        answers: newAccount,
      },
      async ({ body: { email, password, fullName, ...profile }, req, res }) => {
        const passwordHash = await hashPassword(password);
        const user = await inTransaction(async (transaction) => {
          const account = { email, passwordHash, fullName, userType: 'recruiter' } as const;
          const opened = await openAccount(account, transaction);
          await openRecruiterProfile(opened._id, { fullName, ...profile }, transaction);
          return opened;
        });
        return created(await signIn.begin(req, res, user), ownAccount);
      },
    ),
    endpoint(
      {
        method: 'post',
        path: '/auth/login',
        tag: 'Sign-in',
        summary: 'Sign in with a password',
        auth: 'none',
        limit: 'signIn',
        body: loginBody,
        bodyExample: { email: example.email, password: example.password },
        answers: { 200: { description: 'Signed in.', schema: signInView } },
      },
      async ({ req, res }) => {
        const user = await userOfPassword(req, res);
        return ok(await signIn.begin(req, res, user));
      },
    ),
  ];
}
