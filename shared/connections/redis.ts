import { Redis, type RedisOptions } from 'ioredis';
import type { Logger } from '../logger.js';

/**
 * A connection for those who put work into Redis: a command fails at once while it is away and after
 * `commandTimeout` while it is frozen, and is never queued up.
 */
export function producerRedis(
  url: string,
  logger: Logger,
  options: Pick<RedisOptions, 'commandTimeout'> = {},
): Redis {
  return watched(
    new Redis(url, {
      ...options,
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      connectTimeout: 1_000,
      retryStrategy: reconnectDelay,
    }),
    logger,
  );
}

/** Milliseconds that somebody who is waited for waits for Redis. */
const answerWithin = 100;

/**
 * A producer's connection for those who answer people. What Redis has answered in time counts, also where this process
 * stood still and has not read it yet.
 */
export function answeringRedis(url: string, logger: Logger): Redis {
  const redis = producerRedis(url, logger);
  const send = redis.sendCommand.bind(redis);
  redis.sendCommand = (command, stream) => {
    const answer = send(command, stream);
    const giveUp = () => command.reject(new Error('Command timed out'));
    // A timer that is late runs before the sockets are read, setImmediate after.
    const timer = setTimeout(() => setImmediate(giveUp), answerWithin);
    const settled = () => clearTimeout(timer);
    command.promise.then(settled, settled);
    return answer;
  };
  return redis;
}

/** A connection for those who wait: blocking reads, subscriptions, bulk dispatch. */
export function workerRedis(url: string, logger: Logger): Redis {
  return watched(
    new Redis(url, { maxRetriesPerRequest: null, connectTimeout: 2_000, retryStrategy: reconnectDelay }),
    logger,
  );
}

/** 100 ms, then slower, at most 2 s apart. */
function reconnectDelay(times: number): number {
  return Math.min(100 * times, 2_000);
}

/** Says once that the connection went and once that it is back. */
function watched(redis: Redis, logger: Logger): Redis {
  let away = false;
  redis.on('error', (error: Error & { code?: string }) => {
    if (!away) logger.warn({ code: error.code }, 'redis is away');
    away = true;
  });
  redis.on('ready', () => {
    if (away) logger.info('redis is back');
    away = false;
  });
  return redis;
}

/** What Redis answers, itself or out of a script, while it is full, loads its data, or is a replica yet. */
const refusals = /(^|-)(OOM|LOADING|READONLY|MASTERDOWN|MISCONF|NOREPLICAS|BUSY) /;
/** What ioredis says of a connection that is gone, or frozen. */
const lost = /Connection is closed|Stream isn't writeable|Command timed out|max retries per request/i;

/** Whether an error means that Redis cannot serve at the moment, rather than that we asked for nonsense. */
export function isRedisDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return refusals.test(error.message) || lost.test(error.message) || /^E[A-Z]+$/.test(code);
}

/**
 * The faults of a Redis that would lose queued work.
 * @returns one sentence a fault
 */
export async function redisFaults(redis: Redis): Promise<string[]> {
  const memory = await redis.info('memory');
  const policy = /maxmemory_policy:(\S+)/.exec(memory)?.[1] ?? 'unknown';
  if (policy === 'noeviction') return [];
  return [`REDIS_URL evicts keys (maxmemory-policy ${policy}): set it to noeviction, or queued work is lost`];
}
