import { z } from 'zod';
import { readConfig, type Config } from '../../../shared/config.js';
import { defineOperation } from '../../../shared/operations/definition.js';

/** Tasks, or jobs, that a worker has in hand at once; the same for all contenders. */
export const concurrency = 50;

/** The work that contenders do: none, with a small result. Its queue has no limit of its own in a worker. */
export const noop = defineOperation({
  name: 'bench-noop',
  queue: 'writing',
  input: z.strictObject({ text: z.string() }),
  result: z.strictObject({ said: z.string() }),
  timeLimit: 30_000,
});

/** What a no-op gives for a text. */
export const answerTo = (text: string) => `done: ${text}`;

/** The prefix of our own queues; raw ones live beside it. */
const ourPrefix = '{ours}';
/** The prefix of raw queues. */
export const rawPrefix = '{raw}';

/** How long BullMQ keeps finished jobs: for raw contenders as for ours. */
export { retention as keptJobs } from '../../../shared/tasks/queues.js';

/** Settings of producers and workers alike. */
export function benchConfig(mongodbUrl: string, redisUrl: string): Config {
  return readConfig({
    NODE_ENV: 'development',
    MONGODB_URL: mongodbUrl,
    REDIS_URL: redisUrl,
    QUEUE_PREFIX: ourPrefix,
    WORKER_QUEUES: noop.queue,
    WORKER_CONCURRENCY: String(concurrency),
    LOG_LEVEL: 'warn',
  });
}
