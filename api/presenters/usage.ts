import { z } from 'zod';
import { nanoPerDollar } from '../../shared/model-calls/prices.js';
import type { Budget } from '../../shared/model-calls/budget.js';
import type { CallTotals } from '../../shared/model-calls/totals.js';
import type { ModelCallRow } from '../../shared/models/model-call.js';
import type { UsageRow } from '../../shared/models/usage.js';
import { objectId } from '../../shared/operations/fields.js';
import { freePlan } from '../../shared/payments/plans.js';

const tokensView = z.strictObject({
  input: z.int(),
  output: z.int(),
  cacheRead: z.int().meta({ description: "Read out of the provider's prompt cache." }),
  cacheWrite: z.int().meta({ description: "Put into the provider's prompt cache." }),
});

const dollars = z.number().meta({ description: 'US dollars, to a millionth.' });

/** What a number of questions to the language model came to. */
const totalsFields = {
  asked: z.int().meta({ description: 'Questions that the language model was asked.' }),
  kept: z.int().meta({ description: 'Questions that an answer kept from before has met, at no cost.' }),
  tokens: tokensView,
  costUsd: dollars,
};
export const modelTotalsView = z.strictObject({ operation: z.string(), model: z.string(), ...totalsFields });

export const usageView = z
  .strictObject({
    month: z.string().meta({ description: 'YYYY-MM, Indian time.' }),
    resetsAt: z.iso.datetime({ offset: true }),
    allowances: z.array(
      z.strictObject({
        kind: z.string().meta({ description: 'Such as resumes, analyses, writing, pdfs.' }),
        used: z.int(),
        limit: z.int().nullable().meta({ description: 'Null: without limit.' }),
      }),
    ),
    languageModel: z.strictObject({
      spentUsd: dollars,
      budgetUsd: dollars.nullable().meta({ description: 'Null: without limit.' }),
      days: z.array(z.strictObject({ day: z.string(), operation: z.string(), ...totalsFields })),
    }),
  })
  .meta({ id: 'Usage' });

export const modelCallView = z
  .strictObject({
    id: objectId,
    taskId: objectId,
    operation: z.string(),
    prompt: z.string().meta({ description: 'Name and version.' }),
    model: z.string(),
    outcome: z.enum(['answered', 'kept-answer', 'invalid-answer', 'declined', 'failed']),
    tokens: tokensView,
    costUsd: dollars,
    at: z.iso.datetime(),
  })
  .meta({ id: 'ModelCall' });

/** What a person has used of their plan this month. */
export function presentUsage(
  month: string,
  { spent, limit, resetsAt }: Budget,
  used: UsageRow['used'],
  days: readonly (CallTotals & Pick<ModelCallRow, 'day' | 'operation'>)[],
): z.infer<typeof usageView> {
  const usedOf: Partial<Record<string, number>> = used;
  return {
    month,
    resetsAt,
    allowances: Object.entries(freePlan.quotas).map(([kind, limit]) => ({
      kind,
      used: usedOf[kind] ?? 0,
      limit,
    })),
    languageModel: {
      spentUsd: inDollars(spent),
      budgetUsd: limit === null ? null : inDollars(limit),
      days: days.map(({ day, operation, ...totals }) => ({ day, operation, ...presentTotals(totals) })),
    },
  };
}

/** The platform's totals by operation and model. */
export function presentModelTotals({
  operation,
  model,
  ...totals
}: CallTotals & Pick<ModelCallRow, 'operation' | 'model'>): z.infer<typeof modelTotalsView> {
  return { operation, model, ...presentTotals(totals) };
}

export function presentModelCall(row: ModelCallRow): z.infer<typeof modelCallView> {
  return {
    id: row._id.toHexString(),
    taskId: row.task.toHexString(),
    operation: row.operation,
    prompt: row.prompt,
    model: row.model,
    outcome: row.outcome,
    tokens: presentTokens(row.tokens),
    costUsd: inDollars(row.cost),
    at: row.at.toISOString(),
  };
}

function presentTotals({ asked, kept, tokens, cost }: CallTotals) {
  return { asked, kept, tokens: presentTokens(tokens), costUsd: inDollars(cost) };
}

function presentTokens({
  inputTokens,
  outputTokens,
  cacheReadTokens,
  cacheWriteTokens,
}: CallTotals['tokens']) {
  return {
    input: inputTokens,
    output: outputTokens,
    cacheRead: cacheReadTokens,
    cacheWrite: cacheWriteTokens,
  };
}

function inDollars(nano: number): number {
  return Math.round((nano / nanoPerDollar) * 1e6) / 1e6;
}
