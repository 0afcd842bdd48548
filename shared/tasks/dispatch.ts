import type { Redis } from 'ioredis';
import type { Logger } from '../logger.js';
import { metrics } from '../metrics.js';
import { tasks, type TaskRow } from '../models/task.js';
import { byQueue } from './by-queue.js';
import { figures } from './figures.js';
import { gatherer } from './gather.js';
import { jobId } from './keys.js';
import { roundsAhead } from './fair-share.js';
import { queueOf, type Queues } from './queues.js';
import type { Rounds } from './rounds.js';
import { serverTime } from './server-clock.js';

export type Dispatchable = Pick<TaskRow, '_id' | 'operation' | 'owner' | 'queue' | 'dispatch'>;

/**
 * Tells Redis of tasks that are queued in MongoDB. Gathers while the last batch is in flight. A dispatch
 * that fails is no fault of the task: the sweeper finds it and dispatches it later.
 */
export interface Dispatcher {
  /** Dispatches in the background. */
  soon(task: Dispatchable): void;
  /** Takes the job of a task that was not accepted after all out of Redis, in the background. */
  takeBack(task: Dispatchable): void;
  /** Dispatches now. @throws while Redis is away */
  now(due: readonly Dispatchable[]): Promise<void>;
  /** Waits for what is in flight. */
  settled(): Promise<void>;
}

/** BullMQ's highest priority. */
const lastRound = 2 ** 21 - 1;
/** Milliseconds that our clock may differ from MongoDB's. */
const wrongClock = 1_000;
/** While Redis is away no more than this is kept to be sent: MongoDB has it all. */
const waitingMost = 10_000;

/** A process's way of telling Redis of tasks. */
export function createDispatcher(queues: Queues, rounds: Rounds, logger: Logger): Dispatcher {
  const add = gatherer<Dispatchable, undefined>(
    async (due) => {
      await addJobs(queues, rounds, due);
      return due.map(() => ({ value: undefined }));
    },
    { most: 256, everybodys: () => true },
  );
  const failed = (error: unknown) => {
    metrics.dispatchFailures.inc();
    logger.debug({ err: error }, 'dispatch failed, the sweeper will do it');
  };
  const flying = new Map<Dispatchable, Promise<unknown>>();
  const fly = (task: Dispatchable, work: Promise<unknown>) => {
    const flight = work.catch(failed).finally(() => {
      if (flying.get(task) === flight) flying.delete(task);
    });
    flying.set(task, flight);
  };

  return {
    soon(task) {
      if (flying.size < waitingMost) fly(task, add(task));
    },
    takeBack(task) {
      // A worker that has it already finds no row, and lets it go.
      const added = flying.get(task) ?? Promise.resolve();
      fly(
        task,
        added.then(() => queueOf(queues, task.queue).remove(jobId(task))),
      );
    },
    now: (due) => addJobs(queues, rounds, due),
    async settled() {
      while (flying.size > 0) await Promise.all(flying.values());
    },
  };
}

async function addJobs(queues: Queues, rounds: Rounds, due: readonly Dispatchable[]): Promise<void> {
  const now = serverTime().getTime();
  await Promise.all(
    [...byQueue(due)].map(([name, group]) =>
      queueOf(queues, name).addBulk(group.map((task) => jobOf(task, rounds, now))),
    ),
  );
}

function jobOf(task: Dispatchable, rounds: Rounds, now: number) {
  const delay = Math.max(0, task.dispatch.dueAt.getTime() - now);
  return {
    name: task.operation,
    data: { taskId: task._id.toHexString() },
    opts: {
      jobId: jobId(task),
      // A process whose clock is wrong must not delay jobs, nor make them look old. Only then, to spare Redis.
      ...(Math.abs(now - Date.now()) > wrongClock ? { timestamp: now } : {}),
      ...(delay > 0 ? { delay } : {}),
      // BullMQ takes jobs with a priority, whichever, after all those without: the platform's own go first.
      ...(task.owner ? { priority: turnOf(task, rounds) } : {}),
    },
  };
}

function turnOf({ queue, dispatch }: Dispatchable, rounds: Rounds): number {
  return Math.min(lastRound, rounds.now(queue) + roundsAhead(dispatch.before));
}

/**
 * Of queued tasks that should have a job, those whose job Redis does not have, has as finished, or gave to a
 * worker that should have claimed the task since: it died in between, and BullMQ would notice after a minute.
 * @throws while Redis is away
 */
export async function missingJobs(
  redis: Redis,
  queues: Queues,
  due: readonly Dispatchable[],
): Promise<Dispatchable[]> {
  const pipeline = redis.pipeline();
  for (const task of due) {
    const key = queueOf(queues, task.queue).toKey(jobId(task));
    pipeline.hmget(key, 'timestamp', 'finishedOn', 'processedOn');
  }
  const claimedSince = Date.now() - figures.claimedWithin;
  const answers = (await pipeline.exec()) ?? [];
  return due.filter((_task, index) => {
    const [error, fields] = answers[index] ?? [new Error('no answer'), null];
    if (error) throw error;
    const [timestamp, finishedOn, takenAt] = fields as (string | null)[];
    return !timestamp || Boolean(finishedOn) || (Boolean(takenAt) && Number(takenAt) < claimedSince);
  });
}

/** Gives queued tasks a new dispatch number, so that their next job id is a new one. Returns them as they are now. */
export async function renumber(due: readonly Dispatchable[]): Promise<Dispatchable[]> {
  if (due.length === 0) return [];
  const checkAt = serverTime(figures.laterChecks);
  await tasks().bulkWrite(
    due.map((task) => ({
      updateOne: {
        filter: { _id: task._id, state: 'queued' as const, 'dispatch.number': task.dispatch.number },
        update: { $inc: { 'dispatch.number': 1 }, $set: { 'dispatch.checkAt': checkAt } },
      },
    })),
    { ordered: false },
  );
  return tasks()
    .find({ _id: { $in: due.map((task) => task._id) }, state: 'queued' })
    .project<Dispatchable>({ operation: 1, owner: 1, queue: 1, dispatch: 1 })
    .toArray();
}
