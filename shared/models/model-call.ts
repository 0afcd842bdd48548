import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';
import type { Tokens } from '../model-calls/prices.js';

/** What became of a question to the language model. */
export type CallOutcome = 'answered' | 'kept-answer' | 'invalid-answer' | 'declined' | 'failed';

/** A question to the language model that cost tokens, or that an answer kept from before saved. */
export interface ModelCallRow {
  /** Made before the question is asked, so that writing the row twice makes one. */
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  task: mongo.ObjectId;
  operation: string;
  /** Name and version, such as `cover-letter@2`. */
  prompt: string;
  model: string;
  outcome: CallOutcome;
  /** Replies that were paid for: 2 where one had to be repaired. */
  replies: number;
  tokens: Tokens;
  /** Billionths of a US dollar, by the prices of that day. */
  cost: number;
  /** `YYYY-MM-DD` and `YYYY-MM`, Indian time. */
  day: string;
  month: string;
  at: Date;
}

const schema = new Schema<ModelCallRow>(
  {
    owner: Schema.Types.ObjectId,
    task: Schema.Types.ObjectId,
    operation: String,
    prompt: String,
    model: String,
    outcome: String,
    replies: Number,
    tokens: Schema.Types.Mixed,
    cost: Number,
    day: String,
    month: String,
    at: Date,
  },
  { collection: 'model_calls', minimize: false },
);

// A person's budget and usage: `cost` is there so that the budget is told from the index alone.
schema.index({ owner: 1, month: 1, cost: 1 });
// A person's calls, newest first.
schema.index({ owner: 1, _id: -1 });
// What a task cost.
schema.index({ task: 1 });
// The platform's month, for admins.
schema.index({ month: 1 });
// Kept for 13 months: as long as a yearly bill may be asked about.
schema.index({ at: 1 }, { expireAfterSeconds: 13 * 31 * 86_400 });

export const ModelCallModel = mongoose.model('ModelCall', schema);

/** The account of the language model, through the driver. */
export function modelCalls(): mongo.Collection<ModelCallRow> {
  return database().collection<ModelCallRow>('model_calls');
}
