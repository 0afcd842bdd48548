import { mongo } from 'mongoose';
import { modelAnswers, type ModelAnswerRow } from '../models/model-answer.js';

type About = Pick<ModelAnswerRow, 'owner' | 'resumeId' | 'key'>;

/** The answer that a person got to the same question before; undefined without one. */
export async function findAnswer({ owner, key }: Pick<About, 'owner' | 'key'>): Promise<unknown> {
  // MongoDB deletes what has expired within a minute or so.
  const row = await modelAnswers().findOne({ owner, key, expiresAt: { $gt: new Date() } });
  return row?.answer;
}

/** Keeps an answer for the same question of the same person; a newer one takes its place. */
export async function keepAnswer(
  { owner, resumeId, key }: About,
  answer: unknown,
  until: Date,
): Promise<void> {
  await modelAnswers().updateOne(
    { owner, key },
    { $set: { resumeId, answer, expiresAt: until }, $setOnInsert: { _id: new mongo.ObjectId() } },
    { upsert: true },
  );
}
