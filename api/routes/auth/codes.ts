import { z } from 'zod';
import { AppError } from '../../../shared/errors.js';
import { sendOtpEmail } from '../../../shared/operations/send-otp-email.js';
import { codeRules, redeemCode } from '../../../shared/sign-in/codes.js';
import { accountOfProvenEmail } from '../../auth/accounts.js';
import { hashPassword } from '../../auth/passwords.js';
import { signIns, signInView } from '../../auth/sign-in.js';
import type { Services } from '../../services.js';
import { endpoint, ok, type Endpoint } from '../endpoint.js';
import { resetPasswordBody, sendOtpBody, verifyOtpBody } from './schemas.js';

const sentView = z.strictObject({ message: z.string(), expiresIn: z.int() }).meta({ id: 'CodeSent' });
const sent = {
  message: 'If this address can receive mail, a code is on its way.',
  expiresIn: codeRules.minutes * 60,
};

/** Signing in with a code from one's mail, and what the code is good for besides. */
export function codeEndpoints(services: Services): Endpoint[] {
  const { config, engine, limits } = services;
  const signIn = signIns(services);

  const requireCode = async (email: string, code: string): Promise<void> => {
    if (await redeemCode(email, code, config.SESSION_SECRET)) return;
    throw new AppError('bad-code', 'The code is wrong, used, expired or locked: ask for a new one.');
  };

  return [
    endpoint(
      {
        method: 'post',
        path: '/auth/send-otp',
        tag: 'Sign-in',
        summary: 'Mail a sign-in code',
        description:
          'The answer is the same whether or not the address is known. One code a minute and five an hour go to an address; beyond that no mail is sent.',
        auth: 'none',
        limit: 'sendOtp',
        body: sendOtpBody,
        bodyExample: { email: 'asha@example.com' },
        answers: { 202: { description: 'A code is on its way.', schema: sentView, example: sent } },
      },
      async ({ body: { email } }) => {
        const due =
          (await limits.allows('mailboxMinute', email)) && (await limits.allows('mailboxHour', email));
        if (due) await engine.submit(sendOtpEmail, { owner: null, input: { email } });
        return { status: 202, body: sent };
      },
    ),
    endpoint(
      {
        method: 'post',
        path: '/auth/verify-otp',
        tag: 'Sign-in',
        summary: 'Sign in with a code',
        description:
          'Opens the account at first use. The first code that proves an address also ends sessions and a password that were set up for it before.',
        auth: 'none',
        limit: 'signIn',
        body: verifyOtpBody,
        bodyExample: { email: 'asha@example.com', code: '428913' },
        answers: { 200: { description: 'Signed in.', schema: signInView } },
      },
      async ({ body: { email, code }, req, res }) => {
        await requireCode(email, code);
        const user = await accountOfProvenEmail(email);
        return ok(await signIn.begin(req, res, user));
      },
    ),
    endpoint(
      {
        method: 'post',
        path: '/auth/reset-password',
        tag: 'Sign-in',
        summary: 'Set a new password with a code',
        description: 'Ends every session of the account and begins a new one.',
        auth: 'none',
        limit: 'signIn',
        body: resetPasswordBody,
        bodyExample: { email: 'asha@example.com', code: '428913', newPassword: 'plum tram quiet otter' },
        answers: { 200: { description: 'Signed in with the new password.', schema: signInView } },
      },
      async ({ body: { email, code, newPassword }, req, res }) => {
        await requireCode(email, code);
        const user = await accountOfProvenEmail(email, await hashPassword(newPassword));
        return ok(await signIn.begin(req, res, user));
      },
    ),
  ];
}
