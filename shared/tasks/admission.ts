import { LRUCache } from 'lru-cache';
import type { mongo } from 'mongoose';
import type { QueueName } from '../config.js';
import { AppError } from '../errors.js';
import {
  countUnfinished,
  isHeld,
  nothing,
  roundsAhead,
  type Unfinished,
  type UnfinishedByQueue,
} from './fair-share.js';
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
 * What an owner has unfinished, as last counted by this process and added to since. Counting costs with the
 * backlog, so it is not done for each task; several API processes may overshoot by a little meanwhile.
 */
const known = new LRUCache<string, Counted>({ max: 10_000, ttl: 2_000 });
const counting = new Map<string, Promise<Counted>>();

/**
 * Takes a task of this owner in, and says how it waits.
 * @throws AppError `too-many-tasks` for an owner with 10,000 unfinished tasks
 */
export async function admit(owner: mongo.ObjectId, queue: QueueName): Promise<Place> {
  const key = owner.toHexString();
  let counted = known.get(key);
  if (!counted || isTooOld(counted, queue)) counted = await countOnce(key, owner);
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

/** Who would wait or be refused for being counted wrong is counted again, but not for every task. */
function isTooOld(counted: Counted, queue: QueueName): boolean {
  const counts = of(counted, queue);
  const age = performance.now() - counted.at;
  if (isHeld(counts) || counted.all >= figures.unfinishedMost) return age > figures.countedAgain;
  return roundsAhead(counts.sent) > 0 && age > 4 * figures.countedAgain;
}

function of({ queues }: Counted, queue: QueueName): Unfinished {
  const counts = queues.get(queue) ?? { ...nothing };
  queues.set(queue, counts);
  return counts;
}

/** Those who submit at once share one count. */
function countOnce(key: string, owner: mongo.ObjectId): Promise<Counted> {
  const running = counting.get(key) ?? count(key, owner).finally(() => counting.delete(key));
  counting.set(key, running);
  return running;
}

async function count(key: string, owner: mongo.ObjectId): Promise<Counted> {
  const queues = await countUnfinished(owner);
  const all = [...queues.values()].reduce((sum, { sent, held }) => sum + sent + held, 0);
  const counted = { queues, all, at: performance.now() };
  known.set(key, counted);
  return counted;
}
