import { randomUUID } from 'node:crypto';
import mongoose, { mongo } from 'mongoose';
import { problems, type ProblemCode } from '../errors.js';
import { metrics } from '../metrics.js';
import { tasks, type TaskProblem, type TaskRow } from '../models/task.js';
import type { Operation } from '../operations/definition.js';
import { giveBackQuota, type QuotaUnit } from '../payments/quotas.js';
import { backoff, figures } from './figures.js';
import { serverTime } from './server-clock.js';
import { inTransaction, inTransactionOf } from './transaction.js';

/** A task in the hands of one worker. The attempt's id, which is random, decides whose writes are taken. */
export type ClaimedTask = TaskRow & {
  attempt: NonNullable<TaskRow['attempt']>;
  session: mongo.ClientSession;
};

/** A task whose attempt may be another process's. */
export type HeldTask = Omit<ClaimedTask, 'session'>;

/** The lease is gone: the task was cancelled, or belongs to another attempt. What was done is dropped. */
export class StaleAttempt extends Error {
  override readonly name = 'StaleAttempt';
}

/** Writes that hold only while the attempt does. */
function heldBy(task: HeldTask) {
  return { _id: task._id, state: 'running' as const, 'attempt.id': task.attempt.id };
}

/**
 * Claims, leases and progress do not wait for the journal: should MongoDB lose one in a crash, the attempt's
 * random id is lost with it, so that its commit is refused and the task done again.
 */
const hasty = { writeConcern: new mongo.WriteConcern(1, undefined, false) };

/** MongoDB's own now, plus `ms`, in an update pipeline. */
const fromNow = (ms: number) => ({ $add: ['$$NOW', ms] });

/**
 * Takes a task: queued, or running with a lease that has ended. No claim, no work. The caller ends its session.
 * @returns the task as it now is; null when it is finished, cancelled or somebody else's
 */
export async function claim(id: mongo.ObjectId, worker: string): Promise<ClaimedTask | null> {
  const lost = { $eq: ['$state', 'running'] };
  const session = await mongoose.connection.startSession();
  const claimed = await tasks().findOneAndUpdate(
    {
      _id: id,
      $or: [
        { state: 'queued' },
        {
          state: 'running',
          lostWorkers: { $lt: figures.lostWorkersMost - 1 },
          $expr: { $lt: ['$attempt.leaseUntil', '$$NOW'] },
        },
      ],
    },
    [
      {
        $set: {
          lostWorkers: { $cond: [lost, { $add: ['$lostWorkers', 1] }, '$lostWorkers'] },
          state: 'running',
          revision: { $add: ['$revision', 1] },
          fence: { $add: ['$fence', 1] },
          claims: { $add: ['$claims', 1] },
          startedAt: '$$NOW',
          attempt: { id: randomUUID(), worker, session: session.id?.id, leaseUntil: fromNow(figures.lease) },
        },
      },
    ],
    { returnDocument: 'after', ...hasty },
  );
  if (claimed?.attempt) return { ...claimed, attempt: claimed.attempt, session };
  await session.endSession();
  return null;
}

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

/**
 * Ends a task with its result, and makes its business writes in the same transaction.
 * @throws StaleAttempt when another attempt or a cancel came first; then nothing is written
 */
export async function commit(
  task: ClaimedTask,
  operation: Operation,
  result: unknown,
  writes: ((session: mongo.ClientSession) => Promise<void>) | null,
): Promise<void> {
  const update = {
    $set: {
      ...ended('succeeded', operation),
      result,
      steps: {},
      progress: { percent: 100, stage: task.progress.stage },
    },
    $inc: { revision: 1 },
  };
  if (!writes) {
    await settleHeld(task, update);
  } else {
    await inTransactionOf(task.session, async (session) => {
      await settleHeld(task, update, session);
      await writes(session);
    });
  }
  count(task, 'succeeded');
}

/** Ends a task as failed, for good, and gives its quota back. @throws StaleAttempt */
export async function fail(
  task: HeldTask,
  operation: Pick<Operation, 'retention'>,
  error: TaskProblem,
  extra: Partial<Pick<TaskRow, 'failures' | 'lostWorkers'>> = {},
): Promise<void> {
  const update = { $set: { ...ended('failed', operation), error, ...extra }, $inc: { revision: 1 } };
  await settleAndGiveBack(task, (session) => settleHeld(task, update, session));
  count(task, 'failed');
}

/** Queues a task again after a failure that counts. @throws StaleAttempt */
export async function retryLater(task: ClaimedTask, random: number): Promise<TaskRow> {
  const failures = task.failures + 1;
  const dueAt = serverTime(backoff(failures, random));
  metrics.retries.inc({ operation: task.operation });
  return requeue(task, dueAt, { failures, lostWorkers: 0 });
}

/** Queues a task again at no cost to it: shutdown, or the far side asked for patience. @throws StaleAttempt */
export async function handBack(task: ClaimedTask, afterMs = 0): Promise<TaskRow> {
  return requeue(task, serverTime(afterMs), { lostWorkers: 0 });
}

/** Queues a task again whose worker has died; the dispatch is left to the sweep. @throws StaleAttempt */
export async function handBackLost(task: HeldTask): Promise<TaskRow> {
  return requeue(task, serverTime(), { lostWorkers: task.lostWorkers + 1 }, 0);
}

/** The problem detail of a failed task. */
export function taskProblem(code: ProblemCode, detail: string): TaskProblem {
  return { code, title: problems[code][1], detail };
}

async function requeue(
  task: HeldTask,
  dueAt: Date,
  counts: Partial<Pick<TaskRow, 'failures' | 'lostWorkers'>>,
  checkAfter: number = figures.firstCheck,
): Promise<TaskRow> {
  const checkAt = new Date(Math.max(dueAt.getTime(), serverTime().getTime()) + checkAfter);
  const queued = await tasks().findOneAndUpdate(
    heldBy(task),
    {
      $set: {
        ...counts,
        state: 'queued',
        attempt: null,
        'dispatch.dueAt': dueAt,
        'dispatch.checkAt': checkAt,
      },
      $inc: { revision: 1, 'dispatch.number': 1 },
    },
    { returnDocument: 'after' },
  );
  if (!queued) throw new StaleAttempt();
  return queued;
}

/** The fields that a task's end sets. */
export function ended(state: 'succeeded' | 'failed' | 'cancelled', operation: Pick<Operation, 'retention'>) {
  return { state, attempt: null, finishedAt: serverTime(), expiresAt: serverTime(operation.retention) };
}

/** Runs a final write, and gives quota back in the same transaction where there is any. */
export async function settleAndGiveBack(
  task: Pick<TaskRow, 'owner' | 'quota'>,
  settle: (session?: mongo.ClientSession) => Promise<void>,
): Promise<void> {
  const { owner, quota } = task;
  if (!owner || !quota) {
    await settle();
    return;
  }
  await inTransaction(async (session) => {
    await settle(session);
    await giveBackQuota(owner, quota as QuotaUnit, session);
  });
}

async function settleHeld(
  task: HeldTask,
  update: mongo.UpdateFilter<TaskRow>,
  session?: mongo.ClientSession,
): Promise<void> {
  const settled = await tasks().updateOne(heldBy(task), update, session ? { session } : {});
  if (settled.matchedCount === 0) throw new StaleAttempt();
}

/** Counts a task's end. */
export function count(task: Pick<TaskRow, 'operation' | 'createdAt'>, state: string): void {
  const labels = { operation: task.operation, state };
  metrics.finished.inc(labels);
  metrics.taskSeconds.observe(labels, Math.max(0, serverTime().getTime() - task.createdAt.getTime()) / 1_000);
}
