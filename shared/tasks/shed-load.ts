import type { Redis } from 'ioredis';
import { AppError } from '../errors.js';
import { metrics } from '../metrics.js';
import type { Operation } from '../operations/definition.js';
import { figures } from './figures.js';
import { queueOf, type Queues, type TaskQueue } from './queues.js';
import { serverTime } from './server-clock.js';

/** Refuses people's tasks while work waits too long; what may wait longest is refused last. */
export type Shedder = (operation: Pick<Operation, 'name' | 'queue' | 'shedAfter'>) => void;

interface Wait {
  /** Milliseconds that the job whose turn is next has waited. */
  ms: number;
  askedAt: number;
}

/**
 * Looks at the job whose turn is next in Redis: what waits longer because its owner has a backlog does not count,
 * and while Redis is away nothing is refused. Asked about once a second, behind the requests, so that nobody
 * waits for the answer.
 */
export function createShedder(redis: Redis, queues: Queues): Shedder {
  const waits = new Map<string, Wait>();
  const ask = (queue: TaskQueue): Wait => {
    const known = waits.get(queue.name) ?? { ms: 0, askedAt: -Infinity };
    const now = performance.now();
    if (now - known.askedAt < figures.waitAskedEvery) return known;
    const asked = { ms: known.ms, askedAt: now };
    waits.set(queue.name, asked);
    waitOfNext(redis, queue).then(
      (ms) => {
        asked.ms = ms;
      },
      () => {
        asked.ms = 0;
      },
    );
    return asked;
  };
  return ({ name, queue, shedAfter }) => {
    if (shedAfter === null || ask(queueOf(queues, queue)).ms <= shedAfter) return;
    metrics.shed.inc({ operation: name });
    throw new AppError('overloaded', 'More work is waiting than can be done soon: try again in a minute.', {
      headers: { 'Retry-After': '60' },
    });
  };
}

async function waitOfNext(redis: Redis, queue: TaskQueue): Promise<number> {
  const id = (await redis.zrange(queue.toKey('prioritized'), 0, 0))[0];
  const added = id === undefined ? null : await redis.hget(queue.toKey(id), 'timestamp');
  return added === null ? 0 : Math.max(0, serverTime().getTime() - Number(added));
}
