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
  /** Monotonic milliseconds; a new owner's begins with what they submit now. */
  at: number;
  isGuess: boolean;
}

/**
 * What owners have unfinished, as last counted by this process and added to since. Counting costs, so nobody
 * waits for it who has a place by what is known: it is done behind them, for many owners at once. Somebody whom
 * this process has not met, or who submits through several, may overshoot by what comes within that time.
 */
const known = new LRUCache<string, Counted>({ max: 10_000, ttl: 60_000 });
const toCount = new Map<string, mongo.ObjectId>();
const counts = new Map<string, Promise<Counted>>();
let counting: NodeJS.Timeout | undefined;

/**
 * Takes a task of this owner in, and says how it waits.
 * @throws AppError `too-many-tasks` for an owner with 10,000 unfinished tasks
 */
export async function admit(owner: mongo.ObjectId, queue: QueueName): Promise<Place> {
  const key = owner.toHexString();
  let counted = known.get(key) ?? {
    queues: new Map(),
    all: 0,
    at: performance.now(),
    isGuess: true,
  };
  known.set(key, counted);
  const age = performance.now() - counted.at;
  const isRefused = counted.all >= figures.unfinishedMost;
  const holds = isHeld(of(counted, queue));
  const fresh = holds ? figures.countedSometimes : figures.countedSoon;
  if (age > figures.countedAgain && (isRefused || holds)) {
    counted = await countOnce(key, owner);
  } else if (counted.all > 0 && (counted.isGuess || age > fresh)) {
    // Not for a first task: most people have but one.
    countSoon(key, owner);
  }
  if (counted.all >= figures.unfinishedMost) {
    throw new AppError(
      'too-many-tasks',
      `You have ${counted.all} unfinished tasks: wait until some have ended.`,
      { headers: { 'Retry-After': '30' } },
    );
  }
  const mine = of(counted, queue);
  const place = { held: isHeld(mine), before: mine.sent };
  mine[place.held ? 'held' : 'sent'] += 1;
  counted.all += 1;
  return place;
}

function of({ queues }: Counted, queue: QueueName): Unfinished {
  const unfinished = queues.get(queue) ?? { ...nothing };
  queues.set(queue, unfinished);
  return unfinished;
}

function countSoon(key: string, owner: mongo.ObjectId): void {
  toCount.set(key, owner);
  counting ??= setTimeout(() => {
    counting = undefined;
    for (const [of, one] of toCount) {
      toCount.delete(of);
      // While MongoDB is away nothing is accepted either.
      countOnce(of, one).catch(() => undefined);
    }
  }, figures.countedBehind).unref();
}

/** Those who submit at once share one count. */
function countOnce(key: string, owner: mongo.ObjectId): Promise<Counted> {
  const running = counts.get(key) ?? count(key, owner).finally(() => counts.delete(key));
  counts.set(key, running);
  return running;
}

async function count(key: string, owner: mongo.ObjectId): Promise<Counted> {
  const queues = await countUnfinished(owner);
  const all = [...queues.values()].reduce((sum, { sent, held }) => sum + sent + held, 0);
  const counted = { queues, all, at: performance.now(), isGuess: false };
  known.set(key, counted);
  return counted;
}
