import { mongo } from 'mongoose';
import { z } from 'zod';
import { objectId } from '../../../shared/operations/fields.js';
import { changeUser, findUser } from '../../auth/accounts.js';
import { ownUserView, presentOwnUser, presentPublicUser, publicUserView } from '../../presenters/user.js';
import type { Services } from '../../services.js';
import { endpoint, ok, type Endpoint } from '../endpoint.js';
import { ownUserBody } from './schemas.js';
import { usageEndpoints } from './usage.js';

const tag = 'People';
const own = { 200: { description: 'Your account.', schema: ownUserView } };

export function usersEndpoints({ config }: Services): Endpoint[] {
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
