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

/** What came of a wish; 'coming' where the row is not there yet, null where the task cannot be had. */
type Answer = ClaimedTask | 'coming' | null;

const claims = gatherer<Wish, Answer>(claimAll, { everybodys: isMongoDown });

/** How long a row may come after its job, in milliseconds. */
const rowLateMost = 1_000;

/**
 * Takes a task: queued, or running with a lease that has ended. No claim, no work. The caller ends its session.
 * Waits while MongoDB is away, and for a row that is still on its way.
 * @param worker names who claims
 * @returns the task as it now is; null when it is finished, cancelled, somebody else's, or was never accepted
 */
export async function claim(id: mongo.ObjectId, worker: string): Promise<ClaimedTask | null> {
  let waited = 0;
  while (waited < rowLateMost) {
    const answer = await claims({ id, worker });
    if (answer !== 'coming') return answer;
    // So the row is met soon after it came, and yet looked for but some thirty times.
    const wait = Math.max(1, waited / 4);
    await sleep(wait);
    waited += wait;
  }
  return null;
}

/** One update and one read for all of them; each has an attempt of its own. */
async function claimAll(wishes: readonly Wish[]): Promise<Gathered<Answer>[]> {
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
  const found = new Map(rows.map((row) => [row._id.toHexString(), row]));
  return Promise.all(
    wishes.map(async (wish, index) => {
      const row = found.get(wish.id.toHexString());
      const [attempt, session] = [attempts[index], sessions[index]];
      if (row?.attempt && session && row.attempt.id === attempt?.id)
        return { value: { ...row, attempt: row.attempt, session } };
      await session?.endSession();
      return { value: !row || row.state === 'queued' ? 'coming' : null };
    }),
  );
}

/**
 * Gives the rows as they then are, taken or not. May be run again with the same attempts: what the first run took
 * it finds.
 */
async function take(wishes: readonly Wish[], attempts: readonly { id: string }[]): Promise<TaskRow[]> {
  const ids = wishes.map(({ id }) => id);
  const attemptIds = attempts.map(({ id }) => id);
  const own = { $arrayElemAt: [{ $literal: attempts }, { $indexOfArray: [{ $literal: ids }, '$_id'] }] };
  const asked = { _id: { $in: ids } };
  if (ids.length === 1) {
    // One command instead of two, and one that the driver tries again by itself.
    const row = await tasks().findOneAndUpdate(free(ids, attemptIds), taking(own), {
      ...hasty,
      returnDocument: 'after',
    });
    return row ? [row] : tasks().find<TaskRow>(asked).toArray();
  }
  await tasks().updateMany(free(ids, attemptIds), taking(own), hasty);
  return tasks().find<TaskRow>(asked).toArray();
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
