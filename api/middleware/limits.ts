import { createHmac } from 'node:crypto';
import type { Request } from 'express';
import type { Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Config } from '../../shared/config.js';
import { AppError } from '../../shared/errors.js';

/** Requests a window, by person where one is signed in, else by address. Seconds. */
const limits = {
  /** Everything, per address, before anything else. */
  everything: { points: 6_000, duration: 60, by: 'address' },
  signIn: { points: 30, duration: 60, by: 'address' },
  sendOtp: { points: 20, duration: 3_600, by: 'address' },
  read: { points: 3_000, duration: 60, by: 'person' },
  write: { points: 600, duration: 60, by: 'person' },
  heavy: { points: 600, duration: 60, by: 'person' },
} as const;
export type LimitName = keyof typeof limits;

/** Counts requests on Redis; while it is away, in this process's memory. */
export interface Limits {
  /** @throws AppError `rate-limited` with Retry-After */
  consume(name: LimitName, req: Request, personId?: string): Promise<void>;
}

export function createLimits(
  redis: Redis,
  config: Pick<Config, 'RATE_LIMITS' | 'QUEUE_PREFIX' | 'SESSION_SECRET'>,
): Limits {
  const limiters = new Map<LimitName, RateLimiterAbstract>();
  for (const [name, { points, duration }] of Object.entries(limits)) {
    const memory = new RateLimiterMemory({ points, duration, keyPrefix: name });
    const options = {
      storeClient: redis,
      points,
      duration,
      keyPrefix: `${config.QUEUE_PREFIX}:limit:${name}`,
    };
    limiters.set(
      name as LimitName,
      new RateLimiterRedis({ ...options, insuranceLimiter: memory, rejectIfRedisNotReady: true }),
    );
  }
  return {
    async consume(name, req, personId) {
      const limiter = limiters.get(name);
      if (!config.RATE_LIMITS || !limiter) return;
      const key = personId ?? addressHash(req.ip ?? '', config.SESSION_SECRET);
      try {
        await limiter.consume(key);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
        throw new AppError('rate-limited', `Too many requests: try again in ${seconds} s.`, {
          headers: { 'Retry-After': String(seconds) },
        });
      }
    },
  };
}

/** An address as it may stand in Redis and logs: a keyed hash. */
export function addressHash(address: string, secret: string): string {
  return createHmac('sha256', secret).update(`address:${address}`).digest('base64url').slice(0, 22);
}
