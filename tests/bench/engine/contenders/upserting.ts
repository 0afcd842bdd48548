import mongoose, { type mongo } from 'mongoose';
import type { Logger } from '../../../../shared/logger.js';
import { connectMongo, database } from '../../../../shared/connections/mongodb.js';
import type { Hand } from '../hand.js';
import { answerTo } from '../noop.js';
import { startRaw } from './raw.js';

/** What A′ keeps of a job. */
export interface UpsertedRow {
  _id: string;
  state: 'succeeded';
  result: { said: string };
  finishedAt: Date;
  /** How often it was written. */
  times: number;
}

/** What A′ has written. */
export const upserted = (): mongo.Collection<UpsertedRow> => database().collection('bench_upserted');

/** A′: BullMQ, and one upsert a job that waits for the majority's journal. */
export async function startUpserting(
  queue: string,
  mongodbUrl: string,
  redisUrl: string,
  logger: Logger,
  hand: Hand,
): Promise<() => Promise<void>> {
  await connectMongo(mongodbUrl);
  const close = await startRaw(queue, redisUrl, logger, hand, async (text) => {
    const row = { state: 'succeeded' as const, result: { said: answerTo(text) }, finishedAt: new Date() };
    await upserted().updateOne({ _id: text }, { $set: row, $inc: { times: 1 } }, { upsert: true });
  });
  return async () => {
    await close();
    await mongoose.disconnect();
  };
}
