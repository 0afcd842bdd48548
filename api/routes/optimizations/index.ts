import { findOptimization } from '../../../shared/papers/optimizations.js';
import { optimizationView, presentOptimization } from '../../presenters/optimization.js';
import { endpoint, ok, type Endpoint } from '../endpoint.js';
import { idParams } from '../params.js';

export function optimizationsEndpoints(): Endpoint[] {
  return [
    endpoint(
      {
        method: 'get',
        path: '/optimizations/:id',
        tag: 'Writing',
        summary: 'What was changed in a resume and why, what was refused, and what no edit can mend',
        auth: 'user',
        limit: 'read',
        params: idParams,
        answers: { 200: { description: 'The optimisation.', schema: optimizationView } },
      },
      async ({ owner, params }) => ok(presentOptimization(await findOptimization(owner, params.id))),
    ),
  ];
}
