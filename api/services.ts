import type { Redis } from 'ioredis';
import type { Config } from '../shared/config.js';
import type { Logger } from '../shared/logger.js';
import type { VisitLog } from '../shared/sharing/visit-log.js';
import type { FileStore } from '../shared/storage/file-store.js';
import type { Engine } from '../shared/tasks/create-engine.js';
import type { Limits } from './middleware/limits.js';
import type { PasswordGuard } from './sharing/password-guard.js';

/** What routes act with. Made once in main.ts, and by tests. */
export interface Services {
  config: Config;
  logger: Logger;
  engine: Engine;
  files: FileStore;
  /** For who answers people: fails fast. */
  redis: Redis;
  limits: Limits;
  /** One for page and API, so that a guess counts for both, Redis or not. */
  sharePasswords: PasswordGuard;
  /** Who looks at share links. */
  visits: VisitLog;
}
