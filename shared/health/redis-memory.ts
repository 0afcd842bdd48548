import type { Redis } from 'ioredis';

/** Bytes. */
export interface RedisMemory {
  used: number;
  /** 0 for none. */
  limit: number;
}

/** What Redis takes and may take; null while it does not say. */
export async function memoryOf(redis: Redis): Promise<RedisMemory | null> {
  try {
    const info = await redis.info('memory');
    const figure = (name: string) => Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(info)?.[1] ?? 0);
    return { used: figure('used_memory'), limit: figure('maxmemory') };
  } catch {
    return null;
  }
}
