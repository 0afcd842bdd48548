import type { Redis } from 'ioredis';

/** Every key below a prefix with all that it holds, as one text. */
export async function everythingInRedis(redis: Redis, prefix: string): Promise<string> {
  const keys = await redis.keys(`${prefix}*`);
  const values = await Promise.all(keys.map(async (key) => JSON.stringify(await valueOf(redis, key))));
  return [...keys, ...values].join('\n');
}

async function valueOf(redis: Redis, key: string): Promise<unknown> {
  const type = await redis.type(key);
  switch (type) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, 0, -1);
    case 'stream':
      return redis.xrange(key, '-', '+');
    // It may have expired since it was listed.
    case 'none':
      return null;
    default:
      throw new Error(`Redis holds a ${type} at ${key}: this test cannot look into it.`);
  }
}
