import type { Request } from 'express';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
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

/** Counts requests over all processes on Redis; while it is away or slow, each process counts its own. */
export interface Limits {
  /** @throws AppError `rate-limited` with Retry-After */
  consume(name: LimitName, req: Request, personId?: string): Promise<void>;
  /** Counts one for a mailbox, whoever asks. @returns whether it is within the limit */
  allows(name: MailboxLimit, email: string): Promise<boolean>;
}

/** Milliseconds that counting may wait for Redis, and that it then does without. */
const patience = 50;
const pause = 1_000;

export function createLimits(
  redis: Redis,
  config: Pick<Config, 'RATE_LIMITS' | 'QUEUE_PREFIX' | 'SESSION_SECRET'>,
): Limits {
  const counters = openCounters(redis, config.QUEUE_PREFIX);
  let awayUntil = 0;

  /** Milliseconds until the next one is allowed; 0 where this one is. */
  const taken = async (name: keyof Limit, key: string): Promise<number> => {
    const counter = counters.get(name);
    if (!config.RATE_LIMITS || !counter) return 0;
    // What this process saw counts in any case, so that a Redis that comes and goes forgets nothing.
    const wait = await waitAfter(counter.own.consume(key));
    if (wait > 0 || performance.now() < awayUntil) return wait;
    try {
      return await inTime(waitAfter(counter.all.consume(key)), patience);
    } catch {
      awayUntil = performance.now() + pause;
      return 0;
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

/** A limit's two counts: of all processes, in Redis, and of this one. */
interface Counter {
  all: RateLimiterRedis;
  own: RateLimiterMemory;
}

function openCounters(redis: Redis, prefix: string): Map<keyof Limit, Counter> {
  const names = Object.keys(limits) as (keyof Limit)[];
  return new Map(
    names.map((name) => {
      const { points, duration } = limits[name];
      const keyPrefix = `${prefix}:limit:${name}`;
      const all = new RateLimiterRedis({
        storeClient: redis,
        rejectIfRedisNotReady: true,
        points,
        duration,
        keyPrefix,
      });
      return [name, { all, own: new RateLimiterMemory({ points, duration, keyPrefix }) }];
    }),
  );
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
    timer = setTimeout(() => reject(new Error('Redis takes too long.')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** An address as it may stand in Redis and logs: a keyed hash. */
export function addressHash(address: string, secret: string): string {
  return keyedHash(secret, 'address', address);
}
