import { LRUCache } from 'lru-cache';
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

/**
 * From where on an owner's tasks in a queue are looked for: the oldest that Redis was given, and the last that was
 * released to it. MongoDB keeps what has left an index for minutes, and a look from the beginning passes all of it.
 */
interface Place {
  sent: mongo.ObjectId | undefined;
  released: mongo.ObjectId | undefined;
}

const beginning: Place = { sent: undefined, released: undefined };

/** Owners with a backlog that a process keeps in mind, and for how long after they were last seen to have one. */
const placesKept = { max: 2_000, ttl: 600_000 };

/** A process's part in giving turns. */
export function createTurns(dispatcher: Dispatcher, logger: Logger): Turns {
  const ended = new Map<string, Turn>();
  const places = new LRUCache<string, Place>(placesKept);
  let timer: NodeJS.Timeout | undefined;
  const rounds = queueNames.map(roundOfOwners);

  const take = async (turn: Turn, from: Place): Promise<void> => {
    const place = await fillWindow(dispatcher, turn, from);
    if (place) places.set(keyOf(turn), place);
  };
  const takeAll = async (turns: readonly Turn[]): Promise<void> => {
    const known = turns.filter((turn) => places.has(keyOf(turn)));
    const unknown = turns.filter((turn) => !places.has(keyOf(turn)));
    await Promise.all(known.map((turn) => take(turn, places.get(keyOf(turn)) ?? beginning)));
    // One look tells of most queues that nothing is held there.
    for (const [queue, group] of byQueue(unknown)) {
      if (await isAnyHeld(queue, group)) await Promise.all(group.map((turn) => take(turn, beginning)));
    }
  };
  const takeSoon = (): void => {
    timer ??= setTimeout(() => {
      const turns = [...ended.values()];
      ended.clear();
      takeAll(turns)
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
      const turn = { owner, queue };
      ended.set(keyOf(turn), turn);
      takeSoon();
    },
    async sweep() {
      if (!(await isAnythingHeld())) return;
      // From the beginning: what others have put before our places is found here.
      for (const next of rounds) await Promise.all((await next()).map((turn) => take(turn, beginning)));
    },
  };
}

const keyOf = ({ owner, queue }: Turn) => `${queue} ${owner.toHexString()}`;

async function isAnythingHeld(): Promise<boolean> {
  const held = { queue: { $in: [...queueNames] }, 'dispatch.held': true };
  return (await tasks().findOne(held, { projection: { _id: 1 }, hint: heldByOwner })) !== null;
}

async function isAnyHeld(queue: QueueName, turns: readonly Turn[]): Promise<boolean> {
  const held = { queue, owner: { $in: turns.map(({ owner }) => owner) }, 'dispatch.held': true };
  return (await tasks().findOne(held, { projection: { _id: 1 }, hint: heldByOwner })) !== null;
}

/**
 * Dispatches as many of an owner's held tasks as their window has room for, the oldest first.
 * @returns where to look next time; null for who has no backlog
 */
async function fillWindow(
  dispatcher: Dispatcher,
  { owner, queue }: Turn,
  from: Place,
): Promise<Place | null> {
  const sent = await idsOf(
    { owner, queue, 'dispatch.held': false, ...since('$gte', from.sent) },
    figures.window,
  );
  const room = figures.window - sent.length;
  const held = { queue, owner, 'dispatch.held': true, ...since('$gt', from.released) };
  const ids = room > 0 ? await idsOf(held, room, heldByOwner) : [];
  const place = { sent: sent[0] ?? from.sent, released: ids.at(-1) ?? from.released };
  if (ids.length === 0) return room === 0 || place.released ? place : null;
  const still = { _id: { $in: ids }, state: 'queued' as const };
  // Two who do this at once dispatch the same tasks under the same job ids, and so once.
  await tasks().updateMany({ ...still, 'dispatch.held': true }, [
    {
      $set: {
        'dispatch.held': false,
        // Each has its own place, so that no round gets more of them than the owner's share.
        'dispatch.before': { $add: [sent.length, { $indexOfArray: [{ $literal: ids }, '$_id'] }] },
        'dispatch.checkAt': serverTime(figures.firstCheck),
      },
    },
  ]);
  const released = await tasks()
    .find({ ...still, 'dispatch.held': false })
    .project<Dispatchable>({ operation: 1, owner: 1, queue: 1, dispatch: 1 })
    .toArray();
  for (const task of released) dispatcher.soon(task);
  metrics.released.inc({ queue }, released.length);
  return place;
}

const since = (comparison: '$gt' | '$gte', id: mongo.ObjectId | undefined) =>
  id ? { _id: { [comparison]: id } } : {};

/** The oldest ids of what is asked for, from its index alone. */
function idsOf(asked: mongo.Filter<TaskRow>, most: number, hint?: mongo.Hint): Promise<mongo.ObjectId[]> {
  return tasks()
    .find(asked, { projection: { _id: 1 }, ...(hint ? { hint } : {}) })
    .sort({ _id: 1 })
    .limit(most)
    .map(({ _id }) => _id)
    .toArray();
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
