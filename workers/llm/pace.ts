import type { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { figures } from '../../shared/tasks/figures.js';
import { ModelUnavailable } from './language-model.js';

/** How fast the language model is asked, over all workers and whatever they ask for. */
export interface Pace {
  /**
   * Waits a moment for its turn.
   * @throws ModelUnavailable `rate-limited` where the turn is further off: the queue had better wait then
   * @throws the signal's reason when aborted
   */
  turn(signal?: AbortSignal): Promise<void>;
  /** Nobody asks for so many seconds: the model's service said so. */
  hold(seconds: number): Promise<void>;
}

/** Milliseconds that a turn is waited for within an attempt. */
const shortWait = 3_000;
const minute = 60;
/** Two counts of one limiter: a pause that is shorter than what is left of the minute forgets no request. */
const asked = 'asked';
const held = 'held';

/**
 * Counts requests on Redis; while it is away each worker counts its own.
 * @param perMinute requests, over all workers
 */
export function createPace(redis: Redis, prefix: string, perMinute: number): Pace {
  const options = { points: perMinute, duration: minute, keyPrefix: `${prefix}:llm` };
  const requests = new RateLimiterRedis({
    ...options,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    insuranceLimiter: new RateLimiterMemory(options),
  });
  return {
    async turn(signal) {
      for (;;) {
        const wait = (await pauseOf(requests)) || (await waitFor(requests));
        if (wait === 0) return;
        if (wait > shortWait) throw new ModelUnavailable('rate-limited', Math.ceil(wait / 1_000));
        await sleep(wait, undefined, { signal }).catch(() => signal?.throwIfAborted());
      }
    },
    async hold(seconds) {
      await requests.block(held, Math.min(Math.ceil(seconds), figures.patienceMost / 1_000));
    },
  };
}

/** Milliseconds for which nobody is to ask; 0 where nobody said so. */
async function pauseOf(requests: RateLimiterRedis): Promise<number> {
  const pause = await requests.get(held);
  return pause === null ? 0 : Math.max(0, pause.msBeforeNext);
}

/** Takes a turn. @returns 0, or the milliseconds until there is one */
async function waitFor(requests: RateLimiterRedis): Promise<number> {
  try {
    await requests.consume(asked);
    return 0;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, refusal.msBeforeNext);
  }
}
