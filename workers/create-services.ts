import type { Config } from '../shared/config.js';
import { createFileStore } from '../shared/storage/create-file-store.js';
import { languageModel } from './llm/factory.js';
import { createMailer } from './mail/mailer.js';
import type { WorkerServices } from './services.js';
import { createThreads } from './threads/threads.js';

/** Makes what handlers act with. */
export function createWorkerServices(config: Config): WorkerServices & { close(): Promise<void> } {
  const threads = createThreads();
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
    }),
    async close() {
      mail.close();
      await threads.close();
    },
  };
}
