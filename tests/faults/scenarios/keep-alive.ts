import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from '../../support/house/child.js';
import type { Pace } from './pace.js';

/** Starts processes again that have ended, as a process manager does. */
export function keepAlive(children: readonly Child[]): Pace {
  const over = new AbortController();
  const watching = (async () => {
    while (!over.signal.aborted) {
      // One that is killed while it starts is started again in the next round.
      for (const child of children) if (child.pid === undefined) await child.start().catch(() => undefined);
      await sleep(50);
    }
  })();
  return {
    async stop() {
      over.abort();
      await watching;
    },
  };
}
