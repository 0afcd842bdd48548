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
  /** Milliseconds that the oldest job has waited. */
  ms: number;
  askedAt: number;
}

/**
 * Looks at the oldest job that waits its turn in Redis: backlogs that are held back for fairness do not count,
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
    oldestWait(redis, queue).then(
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

async function oldestWait(redis: Redis, queue: TaskQueue): Promise<number> {
  const id = await redis.lindex(queue.toKey('wait'), -1);
  const added = id === null ? null : await redis.hget(queue.toKey(id), 'timestamp');
  return added === null ? 0 : Math.max(0, serverTime().getTime() - Number(added));
}
