import type { Redis } from 'ioredis';
import { metrics } from '../metrics.js';
import { openQueues } from '../tasks/queues.js';
import { backlogs, type Backlog } from './backlog.js';
import { readiness } from './readiness.js';
import { memoryOf, type RedisMemory } from './redis-memory.js';
import { sharedReading } from './shared-reading.js';

/** How old figures that cost a query may be, in milliseconds. */
const every = 5_000;

interface Reading {
  queues: Backlog[];
  memory: RedisMemory | null;
}

/**
 * Sets the gauges that cost queries, at most every 5 s however often it is called. How the stores do is this
 * process's own view; what waits in them is read by one process for all.
 */
export function createMeasuring(redis: Redis, prefix: string): () => Promise<void> {
  const queues = openQueues(redis, prefix);
  const read = sharedReading<Reading>('backlog', every, async () => ({
    queues: await backlogs(queues),
    memory: await memoryOf(redis),
  }));
  return atMostEvery(every, async () => {
    const state = await readiness(redis, prefix);
    metrics.mongodbUp.set(state.mongodb === 'up' ? 1 : 0);
    metrics.redisUp.set(state.redis === 'down' ? 0 : 1);
    metrics.redisFull.set(state.redis === 'full' ? 1 : 0);
    show(await read().catch(() => null));
  });
}

/** Without MongoDB nothing is shown: a stale depth would mislead. */
function show(reading: Reading | null): void {
  for (const gauge of [metrics.queueDepth, metrics.held, metrics.oldestQueued, metrics.oldestDue])
    gauge.reset();
  metrics.redisJobs.reset();
  metrics.redisMemory.reset();
  for (const { name: queue, ...backlog } of reading?.queues ?? []) {
    metrics.queueDepth.set({ queue, state: 'queued' }, backlog.queued);
    metrics.queueDepth.set({ queue, state: 'running' }, backlog.running);
    metrics.held.set({ queue }, backlog.held);
    metrics.oldestQueued.set({ queue }, backlog.oldestQueuedSeconds ?? 0);
    metrics.oldestDue.set({ queue }, Math.max(0, backlog.oldestDueSeconds ?? 0));
    for (const [state, count] of Object.entries(backlog.jobs ?? {}))
      metrics.redisJobs.set({ queue, state }, count);
  }
  if (reading?.memory) {
    metrics.redisMemory.set({ kind: 'used' }, reading.memory.used);
    metrics.redisMemory.set({ kind: 'limit' }, reading.memory.limit);
  }
}

/** Calls something when its last run is so many milliseconds old; who asks meanwhile waits for a run under way. */
function atMostEvery(ms: number, act: () => Promise<void>): () => Promise<void> {
  let startedAt = -Infinity;
  let running: Promise<void> = Promise.resolve();
  return () => {
    if (performance.now() - startedAt >= ms) {
      startedAt = performance.now();
      running = act();
    }
    return running;
  };
}
