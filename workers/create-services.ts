import type { Redis } from 'ioredis';
import type { Config } from '../shared/config.js';
import { createFileStore } from '../shared/storage/create-file-store.js';
import { languageModel } from './llm/factory.js';
import { createPace } from './llm/pace.js';
import { createMailer } from './mail/mailer.js';
import type { WorkerServices } from './services.js';
import { createThreads, type ThreadOptions } from './threads/threads.js';

interface Beside {
  /** Where requests to the language model are counted over all workers; without it none are. */
  redis?: Redis;
  threads?: ThreadOptions;
}

/** Makes what handlers act with. */
export function createWorkerServices(
  config: Config,
  { redis, threads: threadOptions }: Beside = {},
): WorkerServices & { close(): Promise<void> } {
  const threads = createThreads(threadOptions);
  const mail = createMailer(config);
  return {
    config,
    threads,
    mail,
    files: createFileStore(config),
    model: languageModel({
      apiKey: config.ANTHROPIC_API_KEY,
      baseUrl: config.ANTHROPIC_BASE_URL,
      model: config.ANTHROPIC_MODEL,
      timeout: config.LLM_TIMEOUT_SECONDS * 1_000,
      pace: redis && createPace(redis, config.QUEUE_PREFIX, config.LLM_PER_MINUTE),
    }),
    async close() {
      mail.close();
      await threads.close();
    },
  };
}
