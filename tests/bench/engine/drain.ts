import { z } from 'zod';
import { database } from '../../../shared/connections/mongodb.js';
import { cpuOf } from '../cpu.js';
import type { Ground } from './ground.js';
import type { Tally } from './orders.js';
import type { Side } from './side.js';

/** What one contender did with one backlog; rates a second, CPU in milliseconds a task. */
export interface Drained {
  enqueueRate: number;
  drainRate: number;
  workerCpu: number;
  mongodbCpu: number;
  redisCpu: number;
  /** Commands that MongoDB was sent, a task. */
  mongodbCommands: number;
  /** Bytes that the backlog took of Redis, a task. */
  redisBytes: number;
}

/**
 * Enqueues to a halted worker, lets it go, and waits until all has ended. The clock of the drain runs from
 * the release until the contender's own store of truth says that the last one is done.
 * @throws where a task was lost, doubled, or given a wrong result
 */
export async function drain(ground: Ground, side: Side, texts: readonly string[]): Promise<Drained> {
  const { worker } = side;
  const before = await usedMemory(ground);
  const done = worker.ask({ do: 'handle', count: texts.length });
  await worker.ask({ do: 'usage' }); // it has heard
  worker.halt(true);
  const enqueuing = performance.now();
  await side.enqueue(texts);
  const enqueued = (performance.now() - enqueuing) / 1_000;
  const redisBytes = ((await usedMemory(ground)) - before) / texts.length;

  const commands = await mongodbCommands();
  const cpu = await usage(ground, worker.pid);
  const began = performance.now();
  worker.halt(false);
  await done;
  await side.ended(texts);
  const took = (performance.now() - began) / 1_000;
  const used = (await usage(ground, worker.pid)).map((ms, n) => (ms - (cpu[n] ?? 0)) / texts.length);

  const sent = ((await mongodbCommands()) - commands) / texts.length;
  await auditTally(side, texts);
  const [workerCpu = 0, mongodbCpu = 0, redisCpu = 0] = used;
  return {
    enqueueRate: texts.length / enqueued,
    drainRate: texts.length / took,
    workerCpu,
    mongodbCpu,
    redisCpu,
    mongodbCommands: sent,
    redisBytes,
  };
}

/** @throws where something was lost, doubled, or given a wrong result */
export async function auditTally(side: Side, texts: readonly string[]): Promise<void> {
  const faults = await side.audit(texts);
  const { handled, distinct } = await side.worker.ask<Tally>({ do: 'tally' });
  if (handled !== texts.length || distinct !== texts.length)
    faults.push(`${handled} runs of ${distinct} tasks, not ${texts.length}`);
  if (faults.length > 0) throw new Error(`${side.name} did not deliver exactly: ${faults.join('; ')}`);
}

function usage({ pids }: Ground, worker: number): Promise<number[]> {
  return Promise.all([worker, pids.mongodb, pids.redis].map(cpuOf));
}

async function usedMemory({ redis }: Ground): Promise<number> {
  return Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1]);
}

/** Texts that no other round has, in order. */
export function textsOf(round: string, count: number): string[] {
  return Array.from({ length: count }, (_, n) => `${round}-${String(n).padStart(7, '0')}`);
}

const serverStatus = z.object({
  metrics: z.object({
    commands: z.record(z.string(), z.union([z.number(), z.object({ total: z.number() })])),
  }),
});
const counted = [
  'find',
  'aggregate',
  'update',
  'insert',
  'findAndModify',
  'delete',
  'getMore',
  'commitTransaction',
];

/** Commands on rows so far, as MongoDB counts them. */
async function mongodbCommands(): Promise<number> {
  const { commands } = serverStatus.parse(await database().command({ serverStatus: 1 })).metrics;
  return counted.reduce((sum, name) => {
    const of = commands[name];
    return sum + (typeof of === 'object' ? of.total : 0);
  }, 0);
}
