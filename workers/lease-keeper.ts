import { renewLeases, type ClaimedTask } from '../shared/tasks/attempt.js';
import { figures } from '../shared/tasks/figures.js';
import type { Logger } from '../shared/logger.js';

/** Why an attempt was told to stop. */
export type StopReason = 'lease-lost' | 'shutdown' | 'time-limit';

/** The reason that aborts an attempt's signal. */
export class AttemptStopped extends Error {
  override readonly name = 'AttemptStopped';
  constructor(readonly why: StopReason) {
    super(`The attempt was stopped: ${why}`);
  }
}

interface Held {
  task: ClaimedTask;
  controller: AbortController;
  /** When the lease was last known to hold; monotonic milliseconds. */
  heldAt: number;
}

/** Keeps the leases of all attempts of this process, with one write for all of them. */
export interface LeaseKeeper {
  hold(task: ClaimedTask, controller: AbortController): void;
  release(task: ClaimedTask): void;
  /** Renews at once, so that a task cancelled elsewhere stops now. */
  check(taskId: string): void;
  /** Tells every attempt to stop. */
  stopAll(why: StopReason): void;
  close(): void;
}

/** Begins to renew; to be closed. */
export function createLeaseKeeper(logger: Logger): LeaseKeeper {
  const held = new Map<string, Held>();
  const stop = (entry: Held, why: StopReason) => entry.controller.abort(new AttemptStopped(why));

  const renew = async (entries: readonly Held[]): Promise<void> => {
    const asked = performance.now();
    try {
      const holding = await renewLeases(entries.map((entry) => entry.task));
      for (const entry of entries) {
        if (holding.has(entry.task.attempt.id)) entry.heldAt = asked;
        else stop(entry, 'lease-lost');
      }
    } catch (error) {
      logger.warn({ err: error, attempts: entries.length }, 'renewing leases failed');
    }
  };

  const tick = setInterval(() => {
    const entries = [...held.values()];
    if (entries.length === 0) return;
    const now = performance.now();
    const [lost, holding] = [
      entries.filter((entry) => now - entry.heldAt > figures.leaseGivenUp),
      entries.filter((entry) => now - entry.heldAt <= figures.leaseGivenUp),
    ];
    for (const entry of lost) stop(entry, 'lease-lost');
    if (holding.length > 0) void renew(holding);
  }, figures.renewEvery);
  tick.unref();

  return {
    hold: (task, controller) => {
      held.set(task.attempt.id, { task, controller, heldAt: performance.now() });
    },
    release: (task) => {
      held.delete(task.attempt.id);
    },
    check(taskId) {
      const entries = [...held.values()].filter((entry) => entry.task._id.toHexString() === taskId);
      if (entries.length > 0) void renew(entries);
    },
    stopAll: (why) => {
      for (const entry of held.values()) stop(entry, why);
    },
    close: () => clearInterval(tick),
  };
}
