import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';

/**
 * An answer of the language model, kept so that the same question is not paid for twice. As it came: with
 * placeholders where the person's contact details go. Of one person, and served to nobody else.
 */
export interface ModelAnswerRow {
  _id: mongo.ObjectId;
  owner: mongo.ObjectId;
  /** The stored resume that the question was about: its answers go with it. */
  resumeId: mongo.ObjectId | null;
  /** Hash of operation, prompt and its version, model and all that was sent. */
  key: string;
  answer: unknown;
  expiresAt: Date;
}

const schema = new Schema<ModelAnswerRow>(
  {
    owner: Schema.Types.ObjectId,
    resumeId: Schema.Types.ObjectId,
    key: String,
    answer: Schema.Types.Mixed,
    expiresAt: Date,
  },
  { collection: 'model_answers', minimize: false },
);

// The same question of the same person.
schema.index({ owner: 1, key: 1 }, { unique: true });
// Those about a resume go with it.
schema.index({ owner: 1, resumeId: 1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const ModelAnswerModel = mongoose.model('ModelAnswer', schema);

/** The kept answers of the language model, through the driver. */
export function modelAnswers(): mongo.Collection<ModelAnswerRow> {
  return database().collection<ModelAnswerRow>('model_answers');
}
