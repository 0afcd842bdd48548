import { Worker } from 'bullmq';
import type { Hand } from '../hand.js';
import { answerTo, concurrency, keptJobs, rawPrefix } from '../noop.js';
import { workerRedis } from '../../../../shared/connections/redis.js';
import type { Logger } from '../../../../shared/logger.js';

export interface RawJob {
  text: string;
}

/** A: BullMQ alone, with the options that our own workers give it. */
export async function startRaw(
  queue: string,
  redisUrl: string,
  logger: Logger,
  hand: Hand,
  handle: (text: string) => Promise<unknown> = (text) => Promise.resolve({ said: answerTo(text) }),
): Promise<() => Promise<void>> {
  const redis = workerRedis(redisUrl, logger);
  const worker = new Worker<RawJob>(
    queue,
    ({ data: { text } }) => {
      hand.started(text);
      return handle(text);
    },
    {
      connection: redis,
      prefix: rawPrefix,
      concurrency,
      lockDuration: 30_000,
      maxStalledCount: 3,
      skipVersionCheck: true,
      ...keptJobs,
    },
  );
  worker.on('error', (error) => logger.warn({ err: error }, 'queue connection error'));
  worker.on('completed', ({ data: { text } }) => hand.handled(text));
  await worker.waitUntilReady();
  return async () => {
    await worker.close();
    redis.disconnect();
  };
}
