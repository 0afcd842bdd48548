import { Redis } from 'ioredis';
import type { Server } from '../../../support/house/servers.js';

/** Speaks with a server of the house as its operator would. */
export async function asOperator<T>(
  { url }: Pick<Server, 'url'>,
  act: (redis: Redis) => Promise<T>,
): Promise<T> {
  const redis = new Redis(url, { maxRetriesPerRequest: 3 });
  try {
    return await act(redis);
  } finally {
    redis.disconnect();
  }
}
