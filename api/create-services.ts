import type { Config } from '../shared/config.js';
import { answeringRedis } from '../shared/connections/redis.js';
import type { Logger } from '../shared/logger.js';
import { createVisitLog } from '../shared/sharing/visit-log.js';
import { createFileStore } from '../shared/storage/create-file-store.js';
import { createEngine } from '../shared/tasks/create-engine.js';
import { createLimits } from './middleware/limits.js';
import type { Services } from './services.js';
import { createPasswordGuard } from './sharing/password-guard.js';

/** Makes what routes act with. Nothing is waited for: Redis connects behind, MongoDB is the caller's. */
export function createServices(config: Config, logger: Logger): Services & { close(): Promise<void> } {
  const redis = answeringRedis(config.REDIS_URL, logger);
  const engine = createEngine(config, logger);
  const visits = createVisitLog(logger);
  return {
    config,
    logger,
    engine,
    redis,
    files: createFileStore(config),
    limits: createLimits(redis, config),
    sharePasswords: createPasswordGuard(redis, config),
    visits,
    async close() {
      await visits.close();
      await engine.close();
      redis.disconnect();
    },
  };
}
