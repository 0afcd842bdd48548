import { z } from 'zod';
import { queueNames } from '../../../shared/config.js';
import { operations } from '../../../shared/operations/index.js';
import { endpoint, ok, type Endpoint } from '../endpoint.js';

const operationView = z
  .strictObject({
    name: z.string(),
    queue: z.enum(queueNames),
    timeLimit: z.int().meta({ description: 'Milliseconds one attempt may take.' }),
    attempts: z.int(),
  })
  .meta({ id: 'Operation' });

/** The kinds of heavy work there are. */
export function operationsEndpoints(): Endpoint[] {
  return [
    endpoint(
      {
        method: 'get',
        path: '/operations',
        tag: 'Tasks',
        summary: 'The kinds of heavy work there are',
        auth: 'none',
        limit: 'read',
        answers: {
          200: { description: 'All of them.', schema: z.strictObject({ items: z.array(operationView) }) },
        },
      },
      () =>
        Promise.resolve(
          ok({
            items: operations.map(({ name, queue, timeLimit, attempts }) => ({
              name,
              queue,
              timeLimit,
              attempts,
            })),
          }),
        ),
    ),
  ];
}
