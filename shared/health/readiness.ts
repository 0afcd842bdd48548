import type { Redis } from 'ioredis';
import { database } from '../connections/mongodb.js';

export interface Readiness {
  ready: boolean;
  mongodb: 'up' | 'down';
  /** `full`: it answers, but has reached its maxmemory and takes no writes. */
  redis: 'up' | 'full' | 'down';
}

const patience = 1_000;

/**
 * Whether work can be accepted: that needs MongoDB. Without Redis, or with a full one, tasks are accepted and
 * wait. Takes at most a second.
 * @param prefix of our keys in Redis, where one is written to see whether it can be
 */
export async function readiness(redis: Redis, prefix: string): Promise<Readiness> {
  const [mongodb, redisState] = await Promise.all([
    inTime<Readiness['mongodb']>('down', async () => {
      await database().command({ ping: 1 }, { timeoutMS: patience });
      return 'up';
    }),
    inTime<Readiness['redis']>('down', () => writes(redis, prefix)),
  ]);
  return { ready: mongodb === 'up', mongodb, redis: redisState };
}

/** A write is the only sure sign that writes are taken: beside memory, Redis counts buffers that INFO hides. */
async function writes(redis: Redis, prefix: string): Promise<'up' | 'full'> {
  try {
    await redis.set(`${prefix}:writable`, '1', 'EX', 60);
    return 'up';
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('OOM ')) return 'full';
    throw error;
  }
}

/** What is asked for, or `otherwise` when it fails or takes over a second. */
async function inTime<T>(otherwise: T, ask: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), patience);
  });
  const asked = ask().catch(() => otherwise);
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
