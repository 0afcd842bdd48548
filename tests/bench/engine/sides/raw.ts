import { Queue } from 'bullmq';
import { startChild } from '../child.js';
import type { RawJob } from '../contenders/raw.js';
import type { Ground } from '../ground.js';
import { noop, rawPrefix } from '../noop.js';
import type { Side } from '../side.js';

/** A queue of raw BullMQ; how long its finished jobs stay is its worker's to say, as with ours. */
export function rawQueue(ground: Ground, name: string): Queue<RawJob> {
  return new Queue(name, { connection: ground.redis, prefix: rawPrefix, skipVersionCheck: true });
}

/** A: BullMQ alone. Its jobs are added in bulk, for only its draining is measured. */
export async function rawSide(ground: Ground): Promise<Side> {
  const queue = rawQueue(ground, 'raw');
  return {
    name: 'A',
    worker: await startChild('raw', ground.urls, ground.watchdog),
    async submit(text) {
      await queue.add(noop.name, { text });
    },
    async enqueue(texts) {
      await queue.addBulk(texts.map((text) => ({ name: noop.name, data: { text } })));
    },
    ended: () => Promise.resolve(), // its worker has heard it from Redis
    async audit() {
      const left = await queue.getJobCounts('waiting', 'active', 'failed', 'delayed');
      return Object.entries(left)
        .filter(([, count]) => count > 0)
        .map(([state, count]) => `${count} ${state}`);
    },
  };
}
