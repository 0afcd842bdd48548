import { LRUCache } from 'lru-cache';
import type { mongo } from 'mongoose';
import type { QueueName } from '../config.js';
import { AppError } from '../errors.js';
import { countUnfinished, isHeld, nothing, type Unfinished, type UnfinishedByQueue } from './fair-share.js';
import { figures } from './figures.js';

/** How a task that was admitted waits. */
export interface Place {
  held: boolean;
  /** How many of its owner's wait before it in Redis. */
  before: number;
}

interface Counted {
  queues: UnfinishedByQueue;
  all: number;
  /** Monotonic milliseconds. */
  at: number;
}

/**
 * What owners have unfinished, as last counted by this process and added to since. Counting costs, so nobody
 * waits for it who has a place by what is known: it is done behind them, for many owners at once. Somebody whom
 * this process has not met, or who submits through several, may overshoot by what comes within that time.
 */
const known = new LRUCache<string, Counted>({ max: 10_000, ttl: 60_000 });
const toCount = new Map<string, mongo.ObjectId>();
let counting: NodeJS.Timeout | undefined;

/**
 * Takes a task of this owner in, and says how it waits.
 * @throws AppError `too-many-tasks` for an owner with 10,000 unfinished tasks
 */
export async function admit(owner: mongo.ObjectId, queue: QueueName): Promise<Place> {
  const key = owner.toHexString();
  let counted = known.get(key) ?? { queues: new Map(), all: 0, at: -Infinity };
  known.set(key, counted);
  const age = performance.now() - counted.at;
  const isRefused = counted.all >= figures.unfinishedMost;
  if (age > figures.countedAgain && (isRefused || isHeld(of(counted, queue)))) {
    counted = note(key, await countUnfinished(owner));
  } else if (age > figures.countedSometimes) {
    countSoon(key, owner);
  }
  if (counted.all >= figures.unfinishedMost) {
    throw new AppError(
      'too-many-tasks',
      `You have ${counted.all} unfinished tasks: wait until some have ended.`,
      { headers: { 'Retry-After': '30' } },
    );
  }
  const counts = of(counted, queue);
  const place = { held: isHeld(counts), before: counts.sent };
  counts[place.held ? 'held' : 'sent'] += 1;
  counted.all += 1;
  return place;
}

function of({ queues }: Counted, queue: QueueName): Unfinished {
  const counts = queues.get(queue) ?? { ...nothing };
  queues.set(queue, counts);
  return counts;
}

function countSoon(key: string, owner: mongo.ObjectId): void {
  toCount.set(key, owner);
  counting ??= setTimeout(() => {
    counting = undefined;
    for (const [of, one] of toCount) {
      toCount.delete(of);
      // While MongoDB is away nothing is accepted either.
      countUnfinished(one)
        .then((queues) => note(of, queues))
        .catch(() => undefined);
    }
  }, figures.countedBehind).unref();
}

function note(key: string, queues: UnfinishedByQueue): Counted {
  const all = [...queues.values()].reduce((sum, { sent, held }) => sum + sent + held, 0);
  const counted = { queues, all, at: performance.now() };
  known.set(key, counted);
  return counted;
}
