import type { mongo } from 'mongoose';
import { queueNames, type QueueName } from '../config.js';
import type { Logger } from '../logger.js';
import { metrics } from '../metrics.js';
import { tasks, type TaskRow } from '../models/task.js';
import { byQueue } from './by-queue.js';
import type { Dispatchable, Dispatcher } from './dispatch.js';
import { figures } from './figures.js';
import { serverTime } from './server-clock.js';

/** Whose held tasks may be dispatched, and in which queue. */
interface Turn {
  owner: mongo.ObjectId;
  queue: QueueName;
}

/** Dispatches an owner's held tasks as those before them end. */
export interface Turns {
  /** In the background, for those that end within 50 ms together; what fails here is found by the sweep. */
  ended(task: Pick<TaskRow, 'owner' | 'queue'>): void;
  /** Looks at everybody who has tasks held, some owners at a time. */
  sweep(): Promise<void>;
}

const ownersASweep = 200;
/** The index of what is held; with little in it MongoDB may take another that costs more with a backlog. */
const heldByOwner = { queue: 1, owner: 1, _id: 1 } as const;

/** A process's part in giving turns. */
export function createTurns(dispatcher: Dispatcher, logger: Logger): Turns {
  const ended = new Map<string, Turn>();
  let timer: NodeJS.Timeout | undefined;
  const rounds = queueNames.map(roundOfOwners);

  const takeSoon = (): void => {
    timer ??= setTimeout(() => {
      const turns = [...ended.values()];
      ended.clear();
      takeTurns(dispatcher, turns)
        .catch((error: unknown) =>
          logger.debug({ err: error }, 'the next turn was not taken, the sweep will do it'),
        )
        .finally(() => {
          timer = undefined;
          if (ended.size > 0) takeSoon();
        });
    }, figures.turnsEvery).unref();
  };
  return {
    ended({ owner, queue }) {
      if (!owner) return;
      ended.set(`${queue} ${owner.toHexString()}`, { owner, queue });
      takeSoon();
    },
    async sweep() {
      if (!(await isAnythingHeld())) return;
      for (const next of rounds) await takeTurns(dispatcher, await next());
    },
  };
}

async function isAnythingHeld(): Promise<boolean> {
  const held = { queue: { $in: [...queueNames] }, 'dispatch.held': true };
  return (await tasks().findOne(held, { projection: { _id: 1 }, hint: heldByOwner })) !== null;
}

/** One look tells of most queues that nothing is held there. */
async function takeTurns(dispatcher: Dispatcher, turns: readonly Turn[]): Promise<void> {
  for (const [queue, group] of byQueue(turns)) {
    const held = { queue, 'dispatch.held': true };
    if (!(await tasks().findOne(held, { projection: { _id: 1 } }))) continue;
    await Promise.all(group.map((turn) => fillWindow(dispatcher, turn)));
  }
}

/** Dispatches as many of an owner's held tasks as their window has room for, the oldest first. */
async function fillWindow(dispatcher: Dispatcher, { owner, queue }: Turn): Promise<void> {
  const sent = await tasks().countDocuments(
    { owner, queue, 'dispatch.held': false },
    { limit: figures.window },
  );
  if (sent === figures.window) return;
  const ids = await tasks()
    .find({ queue, owner, 'dispatch.held': true }, { projection: { _id: 1 }, hint: heldByOwner })
    .sort({ _id: 1 })
    .limit(figures.window - sent)
    .map(({ _id }) => _id)
    .toArray();
  if (ids.length === 0) return;
  const still = { _id: { $in: ids }, state: 'queued' as const };
  // Two who do this at once dispatch the same tasks under the same job ids, and so once.
  await tasks().updateMany(
    { ...still, 'dispatch.held': true },
    {
      $set: {
        'dispatch.held': false,
        'dispatch.before': sent,
        'dispatch.checkAt': serverTime(figures.firstCheck),
      },
    },
  );
  const released = await tasks()
    .find({ ...still, 'dispatch.held': false })
    .project<Dispatchable>({ operation: 1, owner: 1, queue: 1, dispatch: 1 })
    .toArray();
  for (const task of released) dispatcher.soon(task);
  metrics.released.inc({ queue }, released.length);
}

/** Gives the next owners who have tasks held, and begins anew after the last: one index seek an owner. */
function roundOfOwners(queue: QueueName): () => Promise<Turn[]> {
  let last: mongo.ObjectId | null = null;
  return async () => {
    const turns: Turn[] = [];
    while (turns.length < ownersASweep) {
      const next: Pick<TaskRow, 'owner'> | null = await tasks().findOne(
        { queue, 'dispatch.held': true, owner: last ? { $gt: last } : { $ne: null } },
        { sort: { owner: 1 }, projection: { owner: 1 }, hint: heldByOwner },
      );
      last = next?.owner ?? null;
      if (!last) break;
      turns.push({ owner: last, queue });
    }
    return turns;
  };
}
