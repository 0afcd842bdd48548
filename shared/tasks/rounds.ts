import type { Redis } from 'ioredis';
import type { QueueName } from '../config.js';
import { figures } from './figures.js';
import { roundKey } from './keys.js';

/**
 * The round that each queue's workers have come to. A job's priority is the round in which it has its turn:
 * this one, or a later one for those whose owner has others before it. So owners take turns, whatever their
 * backlogs, and nobody who waits is overtaken for ever (start-time fair queueing; Goyal, Vin and Cheng, 1996).
 *
 * An owner who submits a task whenever their last has ended is always of the present round, and enough of them
 * would keep the queue in it: so a round ends after a second at the latest, whoever else is of it.
 */
export interface Rounds {
  /** The present round as last heard, at once. */
  now(queue: QueueName): number;
  /** A worker takes a job of this round. */
  reached(queue: QueueName, round: number): void;
  /** No job waits any more. */
  drained(queue: QueueName): void;
}

interface Known {
  round: number;
  heardAt: number;
  toldAt: number;
  /** When a worker first took a job of it. */
  begunAt: number;
}

/** BullMQ's priorities end at 2²¹ - 1; rounds begin anew in the first lull after half of that. */
const newCount = 2 ** 20;

/** Keeps rounds in Redis, so that all processes agree more or less; where they do not, turns are a little unfair. */
export function createRounds(redis: Redis, prefix: string): Rounds {
  const queues = new Map<QueueName, Known>();
  const known = (queue: QueueName): Known => {
    const found = queues.get(queue) ?? { round: 1, heardAt: -Infinity, toldAt: -Infinity, begunAt: Infinity };
    queues.set(queue, found);
    return found;
  };
  const tell = (queue: QueueName, { round }: Known): void => {
    redis.set(roundKey(prefix, queue), round).catch(() => undefined);
  };
  const hear = (queue: QueueName, of: Known): void => {
    redis.get(roundKey(prefix, queue)).then(
      (told) => {
        of.round = Number(told ?? 1);
      },
      // While Redis is away nobody is dispatched either.
      () => undefined,
    );
  };
  return {
    now(queue) {
      const of = known(queue);
      const now = performance.now();
      if (now - of.heardAt > figures.roundKept) {
        of.heardAt = now;
        hear(queue, of);
      }
      return of.round;
    },
    reached(queue, round) {
      const of = known(queue);
      const now = performance.now();
      of.begunAt = Math.min(of.begunAt, now);
      const next = now - of.begunAt > figures.roundMost ? of.round + 1 : of.round;
      if (Math.max(round, next) <= of.round) return;
      of.round = Math.max(round, next);
      of.begunAt = now;
      if (now - of.toldAt < figures.roundKept) return;
      of.toldAt = now;
      tell(queue, of);
    },
    drained(queue) {
      const of = known(queue);
      if (of.round < newCount) return;
      of.round = 1;
      tell(queue, of);
    },
  };
}
