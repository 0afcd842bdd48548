import type { mongo } from 'mongoose';
import { problems, type ProblemCode } from '../errors.js';
import { metrics } from '../metrics.js';
import { tasks, type FinalState, type TaskProblem, type TaskRow } from '../models/task.js';
import type { Operation } from '../operations/definition.js';
import { giveBackQuota, type QuotaUnit } from '../payments/quotas.js';
import { heldBy, StaleAttempt, type ClaimedTask, type HeldTask } from './attempt.js';
import { backoff, figures } from './figures.js';
import { queuedAgain } from './queued-again.js';
import { serverTime } from './server-clock.js';
import { settleTogether, type End } from './settle-together.js';
import { beganTooEarly, inTransaction, inTransactionOf } from './transaction.js';

/**
 * Ends a task with its result, and makes its business writes in the same transaction. May be run again when
 * its answer was lost: what this attempt has ended stays as it is.
 * @throws StaleAttempt when another attempt or a cancel came first; then nothing is written
 */
export async function commit(
  task: ClaimedTask,
  operation: Operation,
  result: unknown,
  writes: ((session: mongo.ClientSession) => Promise<void>) | null,
): Promise<void> {
  const progress = { percent: 100, stage: task.progress.stage };
  const end = ending(task, 'succeeded', operation, { result, steps: {}, progress });
  if (!writes) {
    await settleTogether(end);
  } else {
    await inTransactionOf(task.session, async (session) => {
      if (await settleNow(end, session)) await writes(session);
    });
  }
  count(task, 'succeeded');
}

/**
 * Ends a task as failed, for good, and gives its quota back: in the attempt's own session, so that the sweep can
 * end that transaction too should this worker die in it.
 * @throws StaleAttempt
 */
export async function fail(
  task: HeldTask,
  operation: Pick<Operation, 'retention'>,
  error: TaskProblem,
  extra: Partial<Pick<TaskRow, 'failures' | 'lostWorkers'>> = {},
): Promise<void> {
  const end = ending(task, 'failed', operation, { error, ...extra });
  await settleAndGiveBack(task, async (session) => (session ? settleNow(end, session) : settleTogether(end)));
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
export async function handBackLost(task: HeldTask, afterMs: number): Promise<TaskRow> {
  return requeue(task, serverTime(afterMs), { lostWorkers: task.lostWorkers + 1 }, 0);
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
    queuedAgain({ ...counts, attempt: null, 'dispatch.dueAt': dueAt, 'dispatch.checkAt': checkAt }),
    { returnDocument: 'after' },
  );
  if (!queued) throw new StaleAttempt();
  return queued;
}

/** What the end of a task that nobody need hold writes. */
export function ended(state: FinalState, operation: Pick<Operation, 'retention'>) {
  return { $set: final(state, operation), $unset: leavesTheUnfinished };
}

const leavesTheUnfinished = { 'dispatch.held': '' as const };

function final(state: FinalState, { retention }: Pick<Operation, 'retention'>) {
  return { state, attempt: null, finishedAt: serverTime(), expiresAt: serverTime(retention) };
}

function ending(
  task: HeldTask,
  state: FinalState,
  operation: Pick<Operation, 'retention'>,
  fields: Partial<TaskRow>,
): End {
  return { task, fields: { ...fields, ...final(state, operation), endedBy: task.attempt.id } };
}

/**
 * Runs a final write, and gives quota back in the same transaction where there is any.
 * @param settle gives false where it had been done before
 */
export async function settleAndGiveBack(
  task: Pick<TaskRow, 'owner' | 'quota'> & Pick<HeldTask, 'session'>,
  settle: (session?: mongo.ClientSession) => Promise<boolean>,
): Promise<void> {
  const { owner, quota, session: own } = task;
  if (!owner || !quota) {
    await settle();
    return;
  }
  const giveBack = async (session: mongo.ClientSession) => {
    if (await settle(session)) await giveBackQuota(owner, quota as QuotaUnit, session);
  };
  await (own ? inTransactionOf(own, giveBack) : inTransaction(giveBack));
}

/**
 * Writes the end of a held task within a transaction.
 * @returns false when this attempt had ended it before
 * @throws StaleAttempt
 */
async function settleNow({ task, fields }: End, session: mongo.ClientSession): Promise<boolean> {
  const update = { $set: fields, $unset: leavesTheUnfinished, $inc: { revision: 1 } };
  const settled = await tasks().updateOne(heldBy(task), update, { session });
  if (settled.matchedCount === 1) return true;
  if (await tasks().findOne({ _id: task._id, endedBy: task.attempt.id }, { session })) return false;
  // Seen from outside, as it is now: a claim does not wait for the journal, and a transaction may not see it yet.
  if (await tasks().findOne(heldBy(task))) throw beganTooEarly();
  throw new StaleAttempt();
}

/** Counts a task's end. */
export function count(task: Pick<TaskRow, 'operation' | 'createdAt'>, state: string): void {
  const labels = { operation: task.operation, state };
  metrics.finished.inc(labels);
  metrics.taskSeconds.observe(labels, Math.max(0, serverTime().getTime() - task.createdAt.getTime()) / 1_000);
}
