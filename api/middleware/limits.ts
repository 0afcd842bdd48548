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
import { keyedHash } from '../../shared/keyed-hash.js';

/** Requests a window, by person where one is signed in, else by address. Seconds. */
const limits = {
  /** Everything, per address, before anything else. */
  everything: { points: 6_000, duration: 60, by: 'address' },
  signIn: { points: 30, duration: 60, by: 'address' },
  sendOtp: { points: 20, duration: 3_600, by: 'address' },
  read: { points: 3_000, duration: 60, by: 'person' },
  write: { points: 600, duration: 60, by: 'person' },
  heavy: { points: 600, duration: 60, by: 'person' },
  /** Codes to one mailbox. */
  mailboxMinute: { points: 1, duration: 60, by: 'mailbox' },
  mailboxHour: { points: 5, duration: 3_600, by: 'mailbox' },
} as const;
type Limit = typeof limits;
type MailboxLimit = {
  [Name in keyof Limit]: Limit[Name]['by'] extends 'mailbox' ? Name : never;
}[keyof Limit];
export type LimitName = Exclude<keyof Limit, MailboxLimit>;

/** Counts requests on Redis; while it is away, in this process's memory. */
export interface Limits {
  /** @throws AppError `rate-limited` with Retry-After */
  consume(name: LimitName, req: Request, personId?: string): Promise<void>;
  /** Counts one for a mailbox, whoever asks. @returns whether it is within the limit */
  allows(name: MailboxLimit, email: string): Promise<boolean>;
}

export function createLimits(
  redis: Redis,
  config: Pick<Config, 'RATE_LIMITS' | 'QUEUE_PREFIX' | 'SESSION_SECRET'>,
): Limits {
  const limiters = new Map<keyof Limit, RateLimiterAbstract>();
  for (const [name, { points, duration }] of Object.entries(limits)) {
    const memory = new RateLimiterMemory({ points, duration, keyPrefix: name });
    const options = {
      storeClient: redis,
      points,
      duration,
      keyPrefix: `${config.QUEUE_PREFIX}:limit:${name}`,
    };
    limiters.set(
      name as keyof Limit,
      new RateLimiterRedis({ ...options, insuranceLimiter: memory, rejectIfRedisNotReady: true }),
    );
  }
  /** Milliseconds until the next one is allowed; 0 where this one is. */
  const taken = async (name: keyof Limit, key: string): Promise<number> => {
    const limiter = limiters.get(name);
    if (!config.RATE_LIMITS || !limiter) return 0;
    try {
      await limiter.consume(key);
      return 0;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return Math.max(1, refusal.msBeforeNext);
    }
  };
  return {
    async consume(name, req, personId) {
      const wait = await taken(name, personId ?? addressHash(req.ip ?? '', config.SESSION_SECRET));
      if (wait === 0) return;
      const seconds = Math.ceil(wait / 1_000);
      throw new AppError('rate-limited', `Too many requests: try again in ${seconds} s.`, {
        headers: { 'Retry-After': String(seconds) },
      });
    },
    allows: async (name, email) =>
      (await taken(name, keyedHash(config.SESSION_SECRET, 'mailbox', email))) === 0,
  };
}

/** An address as it may stand in Redis and logs: a keyed hash. */
export function addressHash(address: string, secret: string): string {
  return keyedHash(secret, 'address', address);
}
