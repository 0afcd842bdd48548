import type { Request } from 'express';
import type { Redis } from 'ioredis';
import type { Config } from '../../shared/config.js';
import { AppError } from '../../shared/errors.js';
import { keyedHash } from '../../shared/keyed-hash.js';
import { openCounter } from './counter.js';
import { networkOf } from './network.js';

/** Requests a window, by person where one is signed in, else by address (of IPv6, by network). Seconds. */
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

/** Opens a counter for each limit; with `RATE_LIMITS=off` nobody is counted. */
export function createLimits(
  redis: Redis,
  config: Pick<Config, 'RATE_LIMITS' | 'QUEUE_PREFIX' | 'SESSION_SECRET'>,
): Limits {
  const names = Object.keys(limits) as (keyof Limit)[];
  const counters = new Map(
    names.map((name) => [name, openCounter(redis, `${config.QUEUE_PREFIX}:limit:${name}`, limits[name])]),
  );
  /** Milliseconds until the next one is allowed; 0 where this one is. */
  const taken = async (name: keyof Limit, key: string): Promise<number> =>
    config.RATE_LIMITS ? ((await counters.get(name)?.take(key)) ?? 0) : 0;

  return {
    async consume(name, req, personId) {
      refuseFor(await taken(name, personId ?? addressHash(req.ip ?? '', config.SESSION_SECRET)));
    },
    allows: async (name, email) =>
      (await taken(name, keyedHash(config.SESSION_SECRET, 'mailbox', email))) === 0,
  };
}

/** @param wait milliseconds; 0 is no refusal @throws AppError `rate-limited` with Retry-After */
export function refuseFor(wait: number): void {
  if (wait === 0) return;
  const seconds = Math.ceil(wait / 1_000);
  throw new AppError('rate-limited', `Too many requests: try again in ${seconds} s.`, {
    headers: { 'Retry-After': String(seconds) },
  });
}

/** Whose an address is, as it may stand in Redis and logs: a keyed hash. */
export function addressHash(address: string, secret: string): string {
  return keyedHash(secret, 'address', networkOf(address));
}
