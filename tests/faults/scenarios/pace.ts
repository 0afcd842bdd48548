import { setTimeout as sleep } from 'node:timers/promises';

export interface Pace {
  /** Stops, and waits for what is under way. @throws what an act threw */
  stop(): Promise<void>;
}

/** Does something at fixed times, whether or not the last time is over. */
export function every(ms: number, act: () => Promise<unknown>): Pace {
  const acts: Promise<unknown>[] = [];
  const timer = setInterval(() => void acts.push(act()), ms);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(acts);
    },
  };
}

/** Looks every 50 ms until it is so. @returns the milliseconds it took; null where it was not so after `patience` */
export async function until(
  isSo: () => Promise<boolean> | boolean,
  patience: number,
): Promise<number | null> {
  const began = performance.now();
  for (;;) {
    const so = await isSo();
    const took = performance.now() - began;
    if (so) return took;
    if (took > patience) return null;
    await sleep(50);
  }
}
