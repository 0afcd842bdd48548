import type { Request } from 'express';
import type { TaskEngine } from '../../shared/tasks/engine.js';
import type { SeenTask } from '../../shared/tasks/missed-states.js';
import { followTask } from './follow-task.js';
import { noSuchTask } from './seen-task.js';

interface Patience {
  /** Milliseconds at most. */
  ms: number;
  /** Of each new revision: whether it was waited for. */
  until?: (task: SeenTask) => boolean;
  req: Request;
}

/**
 * Waits until a task has changed, but no longer than the client and this process stay.
 * @returns the task as last seen
 * @throws AppError `not-found` when it was deleted meanwhile
 */
export function awaitChange(
  engine: TaskEngine,
  task: SeenTask,
  { ms, until = () => true, req }: Patience,
): Promise<SeenTask> {
  return new Promise((resolve, reject) => {
    let latest = task;
    const end = () => {
      clearTimeout(timer);
      unfollow();
      // The socket's end, as the request's own comes as soon as its body was read.
      req.socket.off('close', end);
      resolve(latest);
    };
    const follower = {
      onChange(changed: SeenTask) {
        latest = changed;
        if (until(changed)) end();
      },
      onGone() {
        reject(noSuchTask());
        end();
      },
      onClosing: end,
    };
    const unfollow = followTask(engine, task, follower, req.log);
    const timer = setTimeout(end, req.socket.destroyed ? 0 : ms);
    req.socket.once('close', end);
  });
}
