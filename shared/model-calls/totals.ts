import type { mongo } from 'mongoose';
import { modelCalls, type ModelCallRow } from '../models/model-call.js';
import type { Tokens } from './prices.js';

/** What several calls came to. */
export interface CallTotals {
  /** Answers that the model was asked for. */
  asked: number;
  /** Answers kept from before, which cost nothing. */
  kept: number;
  tokens: Tokens;
  /** Billionths of a US dollar. */
  cost: number;
}

type Split = 'day' | 'operation' | 'model';
type Group<By extends Split> = CallTotals & Pick<ModelCallRow, By>;

const kept = { $eq: ['$outcome', 'kept-answer'] };
const sums = {
  asked: { $sum: { $cond: [kept, 0, 1] } },
  kept: { $sum: { $cond: [kept, 1, 0] } },
  inputTokens: { $sum: '$tokens.inputTokens' },
  outputTokens: { $sum: '$tokens.outputTokens' },
  cacheReadTokens: { $sum: '$tokens.cacheReadTokens' },
  cacheWriteTokens: { $sum: '$tokens.cacheWriteTokens' },
  cost: { $sum: '$cost' },
};

/**
 * A month's calls, split up.
 * @param scope one person's, or everybody's for admins
 * @param month `YYYY-MM`
 * @param by what they are split by; a group for each combination that there is, in order
 */
export async function monthlyCalls<By extends Split>(
  scope: { owner: mongo.ObjectId } | 'everyone',
  month: string,
  by: readonly By[],
): Promise<Group<By>[]> {
  const match = scope === 'everyone' ? { month } : { ...scope, month };
  const groups = await modelCalls()
    .aggregate<Tokens & Omit<CallTotals, 'tokens'> & { _id: Pick<ModelCallRow, By> }>([
      { $match: match },
      { $group: { _id: Object.fromEntries(by.map((field) => [field, `$${field}`])), ...sums } },
      { $sort: { _id: 1 } },
    ])
    .toArray();
  return groups.map(({ _id, asked, kept: saved, cost, ...tokens }) => ({
    ..._id,
    asked,
    kept: saved,
    cost,
    tokens,
  }));
}
