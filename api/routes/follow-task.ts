import type { Request } from 'express';
import type { TaskEngine } from '../../shared/tasks/engine.js';
import type { SeenTask } from '../../shared/tasks/missed-states.js';
import { lookAt, raiseRevision } from './seen-task.js';

/** How long after a look that failed the next one is made. */
const lookAgain = 500;

/** What happens to a task that is followed. */
export interface Follower {
  /** Its revision is another one than was seen last. */
  onChange: (task: SeenTask) => void;
  /** It does not exist any more. */
  onGone: () => void;
  /** The process stops. */
  onClosing: () => void;
}

/**
 * Follows a task from a revision on. Revisions may be skipped, but each one that is seen is newer than the last;
 * while MongoDB is away it waits.
 * @returns stops following: nothing is called after it
 */
export function followTask(
  engine: TaskEngine,
  task: SeenTask,
  { onChange, onGone, onClosing }: Follower,
  log: Request['log'],
): () => void {
  let seen = { revision: task.revision, state: task.state };
  let isStopped = false;
  let isLooking = false;
  let isNews = false;
  let later: NodeJS.Timeout | undefined;

  const lookOnce = async (): Promise<void> => {
    const now = await lookAt(task._id);
    if (isStopped) return;
    if (!now) onGone();
    else if (now.revision > seen.revision) {
      seen = { revision: now.revision, state: now.state };
      onChange(now);
    } else if (now.revision < seen.revision || now.state !== seen.state) {
      await raiseRevision(now, seen.revision);
      isNews = true;
    }
  };
  const look = (): void => {
    isNews = true;
    if (isLooking || isStopped) return;
    isLooking = true;
    isNews = false;
    lookOnce()
      .catch((error: unknown) => {
        log.debug({ err: error }, 'looking at a followed task failed');
        clearTimeout(later);
        if (!isStopped) later = setTimeout(look, lookAgain);
      })
      .finally(() => {
        isLooking = false;
        if (isNews) look();
      });
  };
  // Watching starts before the look, so that no change falls between the two.
  const unwatch = engine.watch(task._id, look, onClosing);
  look();
  return () => {
    isStopped = true;
    clearTimeout(later);
    unwatch();
  };
}
