import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { leases } from '../models/lease.js';
import { sentinelKey } from './keys.js';
import { checkEverything } from './sweep-dispatches.js';

const role = 'redis';

/**
 * Notices that Redis was emptied, restarted or exchanged: its run id or our sentinel key is not the one that
 * MongoDB remembers. Then every queued task is looked for.
 * @returns whether it is another Redis than before
 */
export async function noticeNewRedis(redis: Redis, prefix: string): Promise<boolean> {
  const [runId, sentinel, known] = await Promise.all([
    redis.info('server').then((info) => /run_id:(\S+)/.exec(info)?.[1] ?? ''),
    redis.get(sentinelKey(prefix)),
    leases().findOne({ _id: role }),
  ]);
  if (known && known.memory['runId'] === runId && sentinel !== null && known.memory['sentinel'] === sentinel)
    return false;
  await checkEverything();
  const fresh = randomUUID();
  await redis.set(sentinelKey(prefix), fresh);
  await leases().updateOne(
    { _id: role },
    { $set: { holder: role, until: new Date(0), memory: { runId, sentinel: fresh } } },
    { upsert: true },
  );
  return true;
}
