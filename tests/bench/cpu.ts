import { readFile } from 'node:fs/promises';
import type { Redis } from 'ioredis';
import { database } from '../../shared/connections/mongodb.js';

/** Ticks a second in /proc: USER_HZ, which Linux shows as 100 on every machine. */
const ticks = 100;

/**
 * Milliseconds of CPU that a process has used, of its own and in the kernel, to 10 ms.
 * Source: proc(5), /proc/PID/stat, fields 14 and 15.
 */
export async function cpuOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name, field 2, stands in parentheses and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / ticks) * 1_000;
}

export interface ServerPids {
  mongodb: number;
  redis: number;
}

/** The processes of both servers, as they tell themselves. */
export async function serverPids(redis: Redis): Promise<ServerPids> {
  const status = await database().command({ serverStatus: 1 });
  const info = await redis.info('server');
  return { mongodb: Number(status['pid']), redis: Number(/process_id:(\d+)/.exec(info)?.[1]) };
}
