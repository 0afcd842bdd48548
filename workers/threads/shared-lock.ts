/** Lets many in at once, or one alone; first come, first served. */
export interface SharedLock {
  /**
   * Runs `work` when its turn comes.
   * @param alone whether nothing else may run beside it
   * @throws the signal's reason when it is aborted while it waits
   */
  run<T>(alone: boolean, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T>;
}

interface Waiting {
  alone: boolean;
  enter: () => void;
}

/** A lock of this process that nobody holds yet. */
export function createSharedLock(): SharedLock {
  const waiting: Waiting[] = [];
  let inside = 0;
  let taken = false;

  const letIn = () => {
    for (let next = waiting[0]; next && !taken && !(next.alone && inside > 0); next = waiting[0]) {
      waiting.shift();
      inside += 1;
      taken = next.alone;
      next.enter();
    }
  };
  const leave = () => {
    inside -= 1;
    taken = false;
    letIn();
  };
  const turn = (alone: boolean, signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      const giveUp = () => {
        waiting.splice(waiting.indexOf(mine), 1);
        reject(signal?.reason as Error);
        letIn();
      };
      const mine: Waiting = {
        alone,
        enter: () => {
          signal?.removeEventListener('abort', giveUp);
          resolve();
        },
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      waiting.push(mine);
      letIn();
    });

  return {
    async run(alone, signal, work) {
      signal?.throwIfAborted();
      await turn(alone, signal);
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
