import { findAnalysis } from '../../../shared/papers/analyses.js';
import { analysisView, presentAnalysis } from '../../presenters/analysis.js';
import { endpoint, ok, type Endpoint } from '../endpoint.js';
import { idParams } from '../params.js';

export function analysesEndpoints(): Endpoint[] {
  return [
    endpoint(
      {
        method: 'get',
        path: '/analyses/:id',
        tag: 'Analyses',
        summary: 'An analysis, row by row',
        auth: 'user',
        limit: 'read',
        params: idParams,
        answers: { 200: { description: 'The analysis.', schema: analysisView } },
      },
      async ({ owner, params }) => ok(presentAnalysis(await findAnalysis(owner, params.id))),
    ),
  ];
}
