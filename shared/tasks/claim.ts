import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import mongoose, { type mongo } from 'mongoose';
import { isMongoDown } from '../connections/mongodb.js';
import { untilMongoAnswers } from '../connections/until-mongo-answers.js';
import { tasks, type TaskRow } from '../models/task.js';
import { fromNow, hasty, type ClaimedTask } from './attempt.js';
import { figures } from './figures.js';
import { gatherer, type Gathered } from './gather.js';

interface Wish {
  id: mongo.ObjectId;
  worker: string;
}

const claims = gatherer<Wish, ClaimedTask | null>(claimAll, { everybodys: isMongoDown });

/** Milliseconds between looks for a row whose job came before it. */
const looks = [1, 2, 5, 10, 20, 50, 100, 200, 400] as const;

/**
 * Takes a task: queued, or running with a lease that has ended. No claim, no work. The caller ends its session.
 * Waits while MongoDB is away, and for a row that is still on its way.
 * @param worker names who claims
 * @returns the task as it now is; null when it is finished, cancelled, somebody else's, or was never accepted
 */
export async function claim(id: mongo.ObjectId, worker: string): Promise<ClaimedTask | null> {
  for (const wait of looks) {
    const task = await claims({ id, worker });
    if (task || !(await mayCome(id))) return task;
    await sleep(wait);
  }
  return null;
}

/** Whether a task that could not be taken is only not there yet, or came while we looked. */
async function mayCome(id: mongo.ObjectId): Promise<boolean> {
  const find = () => tasks().findOne({ _id: id }, { projection: { state: 1 } });
  const row = await untilMongoAnswers(find);
  return row === null || row.state === 'queued';
}

/** One update and one read for all of them; each has an attempt of its own. */
async function claimAll(wishes: readonly Wish[]): Promise<Gathered<ClaimedTask | null>[]> {
  const sessions = wishes.map(() => mongoose.connection.getClient().startSession());
  const attempts = wishes.map(({ worker }, index) => ({
    id: randomUUID(),
    worker,
    session: sessions[index]?.id?.id,
  }));
  const rows = await untilMongoAnswers(() => take(wishes, attempts)).catch(async (error: unknown) => {
    await Promise.all(sessions.map((session) => session.endSession()));
    throw error;
  });
  const taken = new Map(rows.map((row) => [row.attempt?.id, row]));
  return Promise.all(
    attempts.map(async ({ id }, index) => {
      const [row, session] = [taken.get(id), sessions[index]];
      if (row?.attempt && session) return { value: { ...row, attempt: row.attempt, session } };
      await session?.endSession();
      return { value: null };
    }),
  );
}

/** May be run again with the same attempts: what the first run took it finds. */
async function take(wishes: readonly Wish[], attempts: readonly { id: string }[]): Promise<TaskRow[]> {
  const ids = wishes.map(({ id }) => id);
  const attemptIds = attempts.map(({ id }) => id);
  const own = { $arrayElemAt: [{ $literal: attempts }, { $indexOfArray: [{ $literal: ids }, '$_id'] }] };
  const taken = { _id: { $in: ids }, 'attempt.id': { $in: attemptIds } };
  if (ids.length === 1) {
    // One command instead of two, and one that the driver tries again by itself.
    const row = await tasks().findOneAndUpdate(free(ids, attemptIds), taking(own), {
      ...hasty,
      returnDocument: 'after',
    });
    return row ? [row] : tasks().find<TaskRow>(taken).toArray();
  }
  await tasks().updateMany(free(ids, attemptIds), taking(own), hasty);
  return tasks().find<TaskRow>(taken).toArray();
}

/** Those that may be taken: queued, or lost by a worker that has not yet ended too many. */
function free(ids: readonly mongo.ObjectId[], attemptIds: readonly string[]): mongo.Filter<TaskRow> {
  return {
    _id: { $in: ids },
    $or: [
      { state: 'queued' },
      {
        state: 'running',
        lostWorkers: { $lt: figures.lostWorkersMost - 1 },
        'attempt.id': { $nin: attemptIds },
        $expr: { $lt: ['$attempt.leaseUntil', '$$NOW'] },
      },
    ],
  };
}

function taking(attempt: object) {
  const lost = { $eq: ['$state', 'running'] };
  return [
    {
      $set: {
        lostWorkers: { $cond: [lost, { $add: ['$lostWorkers', 1] }, '$lostWorkers'] },
        state: 'running',
        revision: { $add: ['$revision', 1] },
        fence: { $add: ['$fence', 1] },
        claims: { $add: ['$claims', 1] },
        startedAt: '$$NOW',
        attempt: { $mergeObjects: [attempt, { leaseUntil: fromNow(figures.lease) }] },
      },
    },
  ];
}
