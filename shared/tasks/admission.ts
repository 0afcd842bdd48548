import { LRUCache } from 'lru-cache';
import type { mongo } from 'mongoose';
import { queueNames, type QueueName } from '../config.js';
import { AppError } from '../errors.js';
import { lanes, type Lane } from '../models/task.js';
import { figures } from './figures.js';
import { countLanes, laneFor, noTasks, type LaneCounts } from './lanes.js';

interface Counted {
  queues: Map<QueueName, LaneCounts>;
  unfinished: number;
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
export async function admit(owner: mongo.ObjectId, queue: QueueName): Promise<Lane> {
  const key = owner.toHexString();
  let counted = known.get(key);
  if (!counted || isTooOld(counted, queue)) {
    counted = await countOnce(key, owner);
  }
  if (counted.unfinished >= figures.unfinishedMost) {
    throw new AppError(
      'too-many-tasks',
      `You have ${counted.unfinished} unfinished tasks: wait until some have ended.`,
      { headers: { 'Retry-After': '30' } },
    );
  }
  const counts = counted.queues.get(queue) ?? noTasks();
  const lane = laneFor(counts);
  counts[lane] += 1;
  counted.unfinished += 1;
  return lane;
}

/** Who would wait for being counted wrong, or be refused, is counted again, but not for every task. */
function isTooOld({ queues, unfinished, at }: Counted, queue: QueueName): boolean {
  const waits = laneFor(queues.get(queue) ?? noTasks()) !== lanes.first;
  return (waits || unfinished >= figures.unfinishedMost) && performance.now() - at > figures.countedAgain;
}

/** Those who submit at once share one count. */
function countOnce(key: string, owner: mongo.ObjectId): Promise<Counted> {
  const running = counting.get(key) ?? count(key, owner).finally(() => counting.delete(key));
  counting.set(key, running);
  return running;
}

async function count(key: string, owner: mongo.ObjectId): Promise<Counted> {
  const queues = await countLanes(owner, queueNames);
  const unfinished = [...queues.values()]
    .flatMap((counts) => Object.values(counts))
    .reduce((a, b) => a + b, 0);
  const counted = { queues, unfinished, at: performance.now() };
  known.set(key, counted);
  return counted;
}
