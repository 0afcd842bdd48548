import type { Config } from '../shared/config.js';
import type { FileStore } from '../shared/storage/file-store.js';
import type { LanguageModel } from './llm/language-model.js';
import type { Mailer } from './mail/mailer.js';
import type { Threads } from './threads/threads.js';

/** What handlers act with. Made once in main.ts, and by tests. */
export interface WorkerServices {
  config: Config;
  files: FileStore;
  mail: Mailer;
  /** Null without a key: the rules write. */
  model: LanguageModel | null;
  threads: Threads;
}
