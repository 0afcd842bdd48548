import { mongo } from 'mongoose';
import { z } from 'zod';
import { eraseAccount } from '../../../shared/operations/erase-account.js';
import { objectId } from '../../../shared/operations/fields.js';
import { changeUser, closeAccount, findUser } from '../../auth/accounts.js';
import { ownUserView, presentOwnUser, presentPublicUser, publicUserView } from '../../presenters/user.js';
import type { Services } from '../../services.js';
import { answerWithTask, taskAnswers } from '../answer-with-task.js';
import { endpoint, ok, type Endpoint } from '../endpoint.js';
import { ownUserBody } from './schemas.js';
import { usageEndpoints } from './usage.js';

const tag = 'People';
const own = { 200: { description: 'Your account.', schema: ownUserView } };

export function usersEndpoints({ config, engine }: Services): Endpoint[] {
  return [
    ...usageEndpoints(),
    endpoint(
      {
        method: 'get',
        path: '/users/me',
        tag,
        summary: 'My account',
        auth: 'user',
        limit: 'read',
        answers: own,
      },
      async ({ owner }) => ok(presentOwnUser(await findUser(owner), config)),
    ),
    endpoint(
      {
        method: 'put',
        path: '/users/me',
        tag,
        summary: 'Change my account',
        description: 'Fields that are left out stay as they are; null empties one.',
        auth: 'user',
        limit: 'write',
        body: ownUserBody,
        bodyExample: { fullName: 'Asha Verma', headline: 'Data engineer', location: 'Pune, India' },
        answers: own,
      },
      async ({ owner, body }) => ok(presentOwnUser(await changeUser(owner, body), config)),
    ),
    endpoint(
      {
        method: 'delete',
        path: '/users/me',
        tag,
        summary: 'Close my account and erase what is held of me',
        description:
          'The account is closed at once, with its sessions; the task erases everything else. Nothing brings it back. An access token follows the task until it runs out, and opens nothing else.',
        auth: 'user',
        outlivesAccount: true,
        limit: 'heavy',
        task: true,
        answers: taskAnswers,
      },
      async ({ owner, principal, req }) => {
        const task = await engine.submit(eraseAccount, {
          owner,
          input: { email: principal.email },
          // Asked for again, it is the same erasure.
          idempotency: { key: `erase-account ${owner.toHexString()}`, body: '' },
          alongside: (session) => closeAccount(owner, session),
        });
        return answerWithTask(engine, req, task);
      },
    ),
    endpoint(
      {
        method: 'get',
        path: '/users/:id',
        tag,
        summary: 'What anybody may see of an account',
        auth: 'none',
        limit: 'read',
        params: z.object({ id: objectId }),
        answers: { 200: { description: 'The public fields.', schema: publicUserView } },
      },
      async ({ params }) => ok(presentPublicUser(await findUser(new mongo.ObjectId(params.id)))),
    ),
  ];
}
