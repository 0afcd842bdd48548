import type { Redis } from 'ioredis';
import { database } from '../connections/mongodb.js';

export interface Readiness {
  ready: boolean;
  mongodb: 'up' | 'down';
  redis: 'up' | 'down';
}

const patience = 1_000;

/**
 * Whether work can be accepted: that needs MongoDB. Without Redis tasks are accepted and wait.
 * Takes at most a second.
 */
export async function readiness(redis: Redis): Promise<Readiness> {
  const [mongodb, redisUp] = await Promise.all([
    answers(async () => database().command({ ping: 1 }, { timeoutMS: patience })),
    answers(async () => redis.ping()),
  ]);
  return { ready: mongodb, mongodb: mongodb ? 'up' : 'down', redis: redisUp ? 'up' : 'down' };
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const asked = ask().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
