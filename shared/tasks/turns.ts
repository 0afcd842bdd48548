import type { mongo } from 'mongoose';
import { queueNames, type QueueName } from '../config.js';
import type { Logger } from '../logger.js';
import { metrics } from '../metrics.js';
import { lanes, tasks, type Lane, type TaskRow } from '../models/task.js';
import { freePlan } from '../payments/plans.js';
import { byQueue } from './by-queue.js';
import type { Dispatchable, Dispatcher } from './dispatch.js';
import { figures } from './figures.js';
import { gatherer, type Gathered } from './gather.js';
import { countLanes, noTasks } from './lanes.js';
import { serverTime } from './server-clock.js';

/** Whose next tasks may take a turn, and in which queue. */
interface Turn {
  owner: mongo.ObjectId;
  queue: QueueName;
}

/** Moves an owner's waiting tasks up as those before them end. */
export interface Turns {
  /** In the background; what fails here is found by the sweep. */
  ended(task: Pick<TaskRow, 'owner' | 'queue'>): void;
  /** Looks at everybody who has tasks waiting, some owners at a time. */
  sweep(): Promise<void>;
}

const ownersASweep = 200;

export function createTurns(dispatcher: Dispatcher, logger: Logger): Turns {
  const take = gatherer<Turn, undefined>((turns) => takeTurns(dispatcher, turns), { most: 256 });
  const sweepers = queueNames.flatMap((queue) =>
    [lanes.behind, lanes.held].map((lane) => roundOfOwners(queue, lane)),
  );
  return {
    ended({ owner, queue }) {
      if (!owner) return;
      take({ owner, queue }).catch((error: unknown) =>
        logger.debug({ err: error }, 'the next turn was not taken, the sweep will do it'),
      );
    },
    async sweep() {
      for (const next of sweepers) await takeTurns(dispatcher, await next());
    },
  };
}

/** One look tells of most queues that nobody waits there. */
async function takeTurns(dispatcher: Dispatcher, turns: readonly Turn[]): Promise<Gathered<undefined>[]> {
  for (const [queue, group] of byQueue(turns)) {
    const waits = { queue, 'dispatch.lane': { $in: [lanes.behind, lanes.held] } };
    if (!(await tasks().findOne(waits, { projection: { _id: 1 } }))) continue;
    const owners = new Map(group.map(({ owner }) => [owner.toHexString(), owner]));
    await Promise.all([...owners.values()].map((owner) => moveUp(dispatcher, { owner, queue })));
  }
  return turns.map(() => ({ value: undefined }));
}

/** Fills an owner's share of the first lane with their oldest tasks, and their window with the next. */
async function moveUp(dispatcher: Dispatcher, { owner, queue }: Turn): Promise<void> {
  const counts = (await countLanes(owner, [queue])).get(queue) ?? noTasks();
  const waiting = { queue, owner, state: 'queued' as const, 'dispatch.dueAt': { $lte: serverTime() } };
  const share = freePlan.share - counts[lanes.first];
  if (share > 0 && counts[lanes.behind] + counts[lanes.held] > 0) {
    const oldest = { ...waiting, 'dispatch.lane': { $in: [lanes.behind, lanes.held] } };
    await move(dispatcher, await firstOf(oldest, share), lanes.first);
  }
  const room = figures.window - counts[lanes.first] - counts[lanes.behind] - Math.max(0, share);
  if (room > 0 && counts[lanes.held] > 0) {
    await move(dispatcher, await firstOf({ ...waiting, 'dispatch.lane': lanes.held }, room), lanes.behind);
  }
}

function firstOf(filter: mongo.Filter<TaskRow>, most: number): Promise<mongo.ObjectId[]> {
  return tasks()
    .find(filter, { projection: { _id: 1 } })
    .sort({ 'dispatch.lane': 1, _id: 1 })
    .limit(most)
    .map(({ _id }) => _id)
    .toArray();
}

/** Two who move the same task dispatch it under the same job id, and so once. */
async function move(dispatcher: Dispatcher, ids: readonly mongo.ObjectId[], lane: Lane): Promise<void> {
  if (ids.length === 0) return;
  const still = { _id: { $in: [...ids] }, state: 'queued' as const };
  await tasks().updateMany(
    { ...still, 'dispatch.lane': { $gt: lane } },
    {
      $set: { 'dispatch.lane': lane, 'dispatch.checkAt': serverTime(figures.firstCheck) },
      $inc: { 'dispatch.number': 1 },
    },
  );
  const moved = await tasks()
    .find({ ...still, 'dispatch.lane': lane })
    .project<Dispatchable>({ operation: 1, queue: 1, dispatch: 1 })
    .toArray();
  for (const task of moved) dispatcher.soon(task);
  metrics.turns.inc({ lane: lane === lanes.first ? 'first' : 'behind' }, moved.length);
}

/** Gives the next owners who have tasks in a lane, and begins anew after the last: one index seek an owner. */
function roundOfOwners(queue: QueueName, lane: Lane): () => Promise<Turn[]> {
  let last: mongo.ObjectId | null = null;
  return async () => {
    const turns: Turn[] = [];
    while (turns.length < ownersASweep) {
      const next: Pick<TaskRow, 'owner'> | null = await tasks().findOne(
        { queue, 'dispatch.lane': lane, owner: last ? { $gt: last } : { $ne: null } },
        { sort: { owner: 1 }, projection: { owner: 1 } },
      );
      last = next?.owner ?? null;
      if (!last) break;
      turns.push({ owner: last, queue });
    }
    return turns;
  };
}
