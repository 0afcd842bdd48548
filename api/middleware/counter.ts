import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** So many within so many seconds. */
export interface Allowance {
  points: number;
  duration: number;
}

/** Counts by key over all processes, in Redis; while that is away or slow, each process counts its own. */
export interface Counter {
  /** Counts one. @returns milliseconds until the next one is allowed; 0 where this one is */
  take(key: string): Promise<number>;
  /** Takes one count back. */
  giveBack(key: string): Promise<void>;
}

/** Milliseconds that counting may wait for Redis, and that it then does without. */
const patience = 50;
const pause = 1_000;

/** When Redis is to be asked again, shared by all counters on one connection. */
const awayUntil = new WeakMap<Redis, number>();

/** @param keyPrefix keeps equal keys of different counters apart */
export function openCounter(redis: Redis, keyPrefix: string, { points, duration }: Allowance): Counter {
  const settings = { points, duration, keyPrefix };
  const all = new RateLimiterRedis({ ...settings, storeClient: redis, rejectIfRedisNotReady: true });
  const own = new RateLimiterMemory(settings);

  const unlessAway = async (ask: () => Promise<number>): Promise<number> => {
    if (performance.now() < (awayUntil.get(redis) ?? 0)) return 0;
    try {
      return await inTime(ask(), patience);
    } catch {
      awayUntil.set(redis, performance.now() + pause);
      return 0;
    }
  };

  return {
    async take(key) {
      // What this process saw counts in any case, so that a Redis that comes and goes forgets nothing.
      const wait = await waitAfter(own.consume(key));
      return wait > 0 ? wait : unlessAway(() => waitAfter(all.consume(key)));
    },
    async giveBack(key) {
      await own.reward(key);
      await unlessAway(() => waitAfter(all.reward(key)));
    },
  };
}

/** Milliseconds that a refusal asks to wait, 0 without one. @throws what the store throws */
async function waitAfter(consumed: Promise<RateLimiterRes>): Promise<number> {
  try {
    await consumed;
    return 0;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, refusal.msBeforeNext);
  }
}

async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    // What has come while this process stood still is read first.
    timer = setTimeout(() => setImmediate(reject, new Error('Redis takes too long.')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
