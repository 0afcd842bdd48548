import { mongo } from 'mongoose';
import { tasks, type TaskRow } from '../models/task.js';
import { figures } from './figures.js';

/** A task in the hands of one worker. The attempt's id, which is random, decides whose writes are taken. */
export type ClaimedTask = TaskRow & {
  attempt: NonNullable<TaskRow['attempt']>;
  session: mongo.ClientSession;
};

/** A task whose attempt may be another process's, and its session with it. */
export type HeldTask = Omit<ClaimedTask, 'session'> & Partial<Pick<ClaimedTask, 'session'>>;

/** The lease is gone: the task was cancelled, or belongs to another attempt. What was done is dropped. */
export class StaleAttempt extends Error {
  override readonly name = 'StaleAttempt';
}

/** Writes that hold only while the attempt does. */
export function heldBy(task: HeldTask) {
  return { _id: task._id, state: 'running' as const, 'attempt.id': task.attempt.id };
}

/**
 * Claims, leases and progress do not wait for the journal: should MongoDB lose one in a crash, the attempt's
 * random id is lost with it, so that its commit is refused and the task done again.
 */
export const hasty = { writeConcern: new mongo.WriteConcern(1, undefined, false) };

/** MongoDB's own now, plus `ms`, in an update pipeline. */
export const fromNow = (ms: number) => ({ $add: ['$$NOW', ms] });

/**
 * Renews the leases of several attempts at once.
 * @returns the ids of the attempts that still hold
 */
export async function renewLeases(attempts: readonly HeldTask[]): Promise<Set<string>> {
  const ids = attempts.map((task) => task.attempt.id);
  const held = {
    _id: { $in: attempts.map((task) => task._id) },
    state: 'running' as const,
    'attempt.id': { $in: ids },
  };
  const renewal = { $set: { 'attempt.leaseUntil': fromNow(figures.lease) } };
  const renewed = await tasks().updateMany(held, [renewal], hasty);
  if (renewed.matchedCount === ids.length) return new Set(ids);
  const rows = await tasks().find(held).project<{ attempt: { id: string } }>({ 'attempt.id': 1 }).toArray();
  return new Set(rows.map((row) => row.attempt.id));
}

/** Notes progress; a stale attempt's is dropped. Returns whether it was taken. */
export async function noteProgress(task: ClaimedTask, percent: number, stage: string): Promise<boolean> {
  const noted = await tasks().updateOne(
    heldBy(task),
    { $set: { progress: { percent, stage } }, $inc: { revision: 1 } },
    hasty,
  );
  return noted.matchedCount === 1;
}

/** Remembers what a costly step gave. @throws StaleAttempt */
export async function rememberStep(task: ClaimedTask, key: string, value: unknown): Promise<void> {
  const noted = await tasks().updateOne(heldBy(task), { $set: { [`steps.${key}`]: { value } } });
  if (noted.matchedCount === 0) throw new StaleAttempt();
}
