import type { Watchdog } from './watchdog.js';

/** Where and how to look for servers. */
export interface Search {
  /** Holds PATH, MONGOD_PATH and REDIS_SERVER_PATH. */
  env: NodeJS.ProcessEnv;
  /** Where fetched servers are kept. */
  cacheDir: string;
  watchdog: Watchdog;
  log: (line: string) => void;
}
