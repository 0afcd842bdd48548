import { mongo } from 'mongoose';
import { z } from 'zod';
import { AppError } from '../../../shared/errors.js';
import { objectId } from '../../../shared/operations/fields.js';
import { cookieSessions } from '../../auth/cookie-session.js';
import { endAllSessions, endSession, findSession, pageOfSessions } from '../../auth/sessions.js';
import { signIns, signInView } from '../../auth/sign-in.js';
import { findUser } from '../../auth/accounts.js';
import { presentSession, sessionView } from '../../presenters/session.js';
import { presentUser, userView } from '../../presenters/user.js';
import type { Services } from '../../services.js';
import { endpoint, noContent, ok, type Endpoint } from '../endpoint.js';
import { pageQuery, pageView, toPage } from '../page.js';
import { refreshBody } from './schemas.js';

const { ObjectId } = mongo;
const tag = 'Sign-in';
const idParams = z.object({ id: objectId });
const ended = { 204: { description: 'Ended, with its refresh tokens.' } };

/** What one has signed in with, and how to end it. */
export function sessionEndpoints(services: Services): Endpoint[] {
  const signIn = signIns(services);
  const cookies = cookieSessions(services);
  return [
    endpoint(
      {
        method: 'post',
        path: '/auth/refresh',
        tag,
        summary: 'Change a refresh token for new tokens',
        description:
          'Each refresh token is good once, for 7 days. Using one twice ends the session it belongs to.',
        auth: 'none',
        limit: 'signIn',
        body: refreshBody,
        bodyExample: { refreshToken: '6b0155fb59e1d88f889e3cbf.Zm9yIGV4YW1wbGUgb25seQ' },
        answers: { 200: { description: 'The next pair of tokens.', schema: signInView } },
      },
      async ({ body, req }) => ok(await signIn.refresh(req, body.refreshToken)),
    ),
    endpoint(
      {
        method: 'post',
        path: '/auth/logout',
        tag,
        summary: 'Sign out',
        description: 'Ends the session and its refresh tokens; an access token runs out by itself.',
        auth: 'user',
        answers: ended,
      },
      async ({ owner, principal, req, res }) => {
        await endSession(owner, new ObjectId(principal.sessionId));
        await cookies.end(req, res);
        return noContent();
      },
    ),
    endpoint(
      {
        method: 'get',
        path: '/auth/me',
        tag,
        summary: 'Who am I',
        auth: 'user',
        limit: 'read',
        answers: { 200: { description: 'The account.', schema: userView } },
      },
      async ({ owner }) => ok(presentUser(await findUser(owner), services.config)),
    ),
    endpoint(
      {
        method: 'get',
        path: '/auth/sessions',
        tag,
        summary: 'Where I am signed in',
        auth: 'user',
        limit: 'read',
        query: pageQuery,
        answers: { 200: { description: 'Sessions, newest first.', schema: pageView(sessionView) } },
      },
      async ({ owner, principal, query }) => {
        const rows = await pageOfSessions(owner, query);
        return ok(toPage(rows, query, (row) => presentSession(row, principal.sessionId)));
      },
    ),
    endpoint(
      {
        method: 'delete',
        path: '/auth/sessions',
        tag,
        summary: 'Sign out everywhere, here too',
        auth: 'user',
        limit: 'write',
        answers: { 204: { description: 'Every session is ended.' } },
      },
      async ({ owner, req, res }) => {
        await endAllSessions(owner);
        await cookies.end(req, res);
        return noContent();
      },
    ),
    endpoint(
      {
        method: 'get',
        path: '/auth/sessions/:id',
        tag,
        summary: 'One session',
        auth: 'user',
        limit: 'read',
        params: idParams,
        answers: { 200: { description: 'The session.', schema: sessionView } },
      },
      async ({ owner, principal, params }) => {
        const session = await findSession(owner, new ObjectId(params.id));
        return ok(presentSession(session, principal.sessionId));
      },
    ),
    endpoint(
      {
        method: 'delete',
        path: '/auth/sessions/:id',
        tag,
        summary: 'Sign out one device',
        auth: 'user',
        limit: 'write',
        params: idParams,
        answers: ended,
      },
      async ({ owner, principal, params, req, res }) => {
        const found = await endSession(owner, new ObjectId(params.id));
        if (!found) throw new AppError('not-found', 'You have no such session.');
        if (params.id === principal.sessionId) await cookies.end(req, res);
        return noContent();
      },
    ),
  ];
}
