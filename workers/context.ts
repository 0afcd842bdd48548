import { noteProgress, rememberStep, type ClaimedTask } from '../shared/tasks/attempt.js';
import { figures } from '../shared/tasks/figures.js';
import type { Notifier } from '../shared/tasks/notify.js';
import type { Logger } from '../shared/logger.js';
import type { HandlerContext } from './handlers/handler.js';
import type { WorkerServices } from './services.js';

interface Parts {
  task: ClaimedTask;
  logger: Logger;
  signal: AbortSignal;
  services: WorkerServices;
  notifier: Notifier;
}

/** What a handler gets, and `flush`, which waits for the last progress write. */
export function createContext({ task, logger, signal, services, notifier }: Parts): {
  context: HandlerContext;
  flush: () => Promise<void>;
} {
  const progress = throttledProgress(task, notifier, logger);
  const context: HandlerContext = {
    task,
    get owner() {
      if (!task.owner)
        throw new Error(`${task.operation} belongs to nobody: its handler has no owner's rows to touch.`);
      return task.owner;
    },
    logger,
    signal,
    services,
    progress: progress.note,
    async step<T>(key: string, run: () => Promise<T>): Promise<T> {
      if (!/^[a-z0-9-]{1,60}$/.test(key)) throw new Error(`A step's key is of [a-z0-9-]: ${key}`);
      const remembered = task.steps[key] as { value: T } | undefined;
      if (remembered) return remembered.value;
      signal.throwIfAborted();
      const value = await run();
      await rememberStep(task, key, value);
      return value;
    },
  };
  return { context, flush: progress.flush };
}

/** Writes at most 5 times a second, the latest wins; a write that fails costs nothing but itself. */
function throttledProgress(task: ClaimedTask, notifier: Notifier, logger: Logger) {
  let latest: { percent: number; stage: string } | null = null;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | null = null;
  let wroteAt = -Infinity;

  const plan = (): void => {
    if (!latest || timer || writing) return;
    const rest = wroteAt + figures.progressEvery - performance.now();
    if (rest > 0) timer = setTimeout(write, rest);
    else write();
  };
  const write = (): void => {
    timer = undefined;
    if (!latest) return;
    const { percent, stage } = latest;
    latest = null;
    wroteAt = performance.now();
    writing = noteProgress(task, percent, stage)
      .then((isTaken) => {
        if (isTaken) notifier.changed(task._id);
      })
      .catch((error: unknown) => logger.debug({ err: error }, 'progress was not written'))
      .finally(() => {
        writing = null;
        plan();
      });
  };
  return {
    note: (percent: number, stage: string): void => {
      latest = { percent: Math.round(Math.min(100, Math.max(0, percent))), stage };
      plan();
    },
    /** Drops what is not yet being written: the result comes now. */
    flush: async (): Promise<void> => {
      latest = null;
      clearTimeout(timer);
      timer = undefined;
      await writing;
    },
  };
}
