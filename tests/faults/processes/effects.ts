import type { mongo } from 'mongoose';
import { serverTime } from '../../../shared/tasks/server-clock.js';

/** What a scripted task did, one row each time, so that a test can count. */
export interface Effect {
  taskId: string;
  /** `step 1`, `aborted`, `thread ended`. */
  what: string;
  /** Which attempt of the task, from 1. */
  claims: number;
  /** Of the process that did it. */
  pid: number;
  /** By MongoDB's clock. */
  at: Date;
}

/** The collection that scripted tasks record in. */
export function effectsIn(db: mongo.Db): mongo.Collection<Effect> {
  return db.collection<Effect>('test-effects');
}

/** Records that an attempt of a task did something. */
export async function record(
  db: mongo.Db,
  effect: Pick<Effect, 'taskId' | 'what' | 'claims'>,
): Promise<void> {
  await effectsIn(db).insertOne({ ...effect, pid: process.pid, at: serverTime() });
}
