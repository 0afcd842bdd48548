import { untilMongoAnswers } from '../connections/until-mongo-answers.js';
import { metrics } from '../metrics.js';
import { modelCalls, type ModelCallRow } from '../models/model-call.js';
import { billingTime } from '../payments/months.js';
import { costOf, nanoPerDollar } from './prices.js';

type FinishedCall = Omit<ModelCallRow, 'cost' | 'day' | 'month' | 'at'>;

/** Writes down what a call cost, once, however often it is written; waits while MongoDB is away. */
export async function recordCall(call: FinishedCall, now: Date): Promise<void> {
  const { day, month } = billingTime(now);
  const cost = costOf(call.model, call.tokens);
  const { _id, ...fields } = { ...call, cost, day, month, at: now };
  const written = await untilMongoAnswers(() =>
    modelCalls().updateOne({ _id }, { $setOnInsert: fields }, { upsert: true }),
  );
  if (written.upsertedCount === 1) count(call, cost);
}

function count({ operation, model, outcome, tokens }: FinishedCall, cost: number): void {
  metrics.modelCalls.inc({ operation, model, outcome });
  metrics.modelCost.inc({ operation, model }, cost / nanoPerDollar);
  const kinds = {
    input: tokens.inputTokens,
    output: tokens.outputTokens,
    cache_read: tokens.cacheReadTokens,
    cache_write: tokens.cacheWriteTokens,
  };
  for (const [kind, some] of Object.entries(kinds)) metrics.modelTokens.inc({ operation, model, kind }, some);
}
