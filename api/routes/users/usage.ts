import { budgetOf } from '../../../shared/model-calls/budget.js';
import { monthlyCalls } from '../../../shared/model-calls/totals.js';
import { modelCalls } from '../../../shared/models/model-call.js';
import { usage } from '../../../shared/models/usage.js';
import { billingTime } from '../../../shared/payments/months.js';
import { serverTime } from '../../../shared/tasks/server-clock.js';
import { modelCallView, presentModelCall, presentUsage, usageView } from '../../presenters/usage.js';
import { endpoint, ok, type Endpoint } from '../endpoint.js';
import { afterCursor, pageQuery, pageView, toPage } from '../page.js';

const reading = { method: 'get', tag: 'People', auth: 'user', limit: 'read' } as const;

/** What a person has used of their plan, and what the language model did for it. */
export function usageEndpoints(): Endpoint[] {
  return [
    endpoint(
      {
        ...reading,
        path: '/users/me/usage',
        summary: 'What I have used of my plan this month',
        description: 'Allowances, and what the language model cost by day and operation.',
        answers: { 200: { description: 'This month so far.', schema: usageView } },
      },
      async ({ owner }) => {
        const now = serverTime();
        const { month } = billingTime(now);
        const [budget, row, days] = await Promise.all([
          budgetOf(owner, now),
          usage().findOne({ owner, month }),
          monthlyCalls({ owner }, month, ['day', 'operation']),
        ]);
        return ok(presentUsage(month, budget, row?.used ?? {}, days));
      },
    ),
    endpoint(
      {
        ...reading,
        path: '/users/me/usage/calls',
        summary: 'What the language model was asked for me, newest first',
        description: 'One entry for each question, with its task, its tokens and what it cost.',
        query: pageQuery,
        answers: { 200: { description: 'A page of calls.', schema: pageView(modelCallView) } },
      },
      async ({ owner, query }) => {
        const rows = await modelCalls()
          .find({ owner, ...afterCursor(query) })
          .sort({ _id: -1 })
          .limit(query.limit + 1)
          .toArray();
        return ok(toPage(rows, query, presentModelCall));
      },
    ),
  ];
}
