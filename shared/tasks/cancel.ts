import type { mongo } from 'mongoose';
import { AppError } from '../errors.js';
import { finalStates, tasks, type TaskRow } from '../models/task.js';
import { findOperation } from '../operations/index.js';
import { StaleAttempt } from './attempt.js';
import { count, ended, settleAndGiveBack } from './settle.js';
import type { TaskScope } from './engine.js';
import { figures } from './figures.js';
import { queuedAgain } from './queued-again.js';
import { serverTime } from './server-clock.js';
import { days } from '../operations/definition.js';

/** The tasks that someone may touch. */
function scoped(scope: TaskScope, id: mongo.ObjectId) {
  return scope === 'everyone' ? { _id: id } : { _id: id, owner: scope.owner, internal: false };
}

/**
 * Ends a task at once, queued or running: the fence grows, so that a running attempt's commit is refused.
 * @throws AppError `not-found`, `task-finished`
 */
export async function cancelTask(scope: TaskScope, id: mongo.ObjectId): Promise<TaskRow> {
  const task = await findTask(scope, id);
  if (finalStates.includes(task.state)) throw finished(task);
  const operation = findOperation(task.operation) ?? { retention: days(30) };
  try {
    await settleAndGiveBack(task, async (session) => {
      const cancelled = await tasks().updateOne(
        { ...scoped(scope, id), state: { $in: ['queued', 'running'] } },
        { ...ended('cancelled', operation), $inc: { revision: 1, fence: 1 } },
        session ? { session } : {},
      );
      if (cancelled.matchedCount === 0) throw new StaleAttempt();
      return true;
    });
  } catch (error) {
    if (!(error instanceof StaleAttempt)) throw error;
    throw finished(await findTask(scope, id));
  }
  count(task, 'cancelled');
  return findTask(scope, id);
}

/**
 * Queues a failed task again as a new series of attempts.
 * @throws AppError `not-found`, `task-not-failed`
 */
export async function replayTask(scope: TaskScope, id: mongo.ObjectId): Promise<TaskRow> {
  const replayed = await tasks().findOneAndUpdate(
    { ...scoped(scope, id), state: 'failed' },
    queuedAgain({
      failures: 0,
      lostWorkers: 0,
      error: null,
      finishedAt: null,
      expiresAt: null,
      quota: null,
      progress: { percent: 0, stage: null },
      'dispatch.held': false,
      'dispatch.dueAt': serverTime(),
      'dispatch.checkAt': serverTime(figures.firstCheck),
    }),
    { returnDocument: 'after' },
  );
  if (replayed) return replayed;
  const task = await findTask(scope, id);
  throw new AppError('task-not-failed', `The task is ${task.state}: only failed tasks can be retried.`);
}

/** @throws AppError `not-found` */
async function findTask(scope: TaskScope, id: mongo.ObjectId): Promise<TaskRow> {
  const task = await tasks().findOne(scoped(scope, id));
  if (!task) throw new AppError('not-found', 'There is no such task.');
  return task;
}

function finished(task: TaskRow): AppError {
  return new AppError(
    'task-finished',
    `The task has already ${task.state === 'failed' ? 'failed' : `been ${task.state}`}.`,
  );
}
