import type { TaskRow } from '../models/task.js';

/**
 * The state that a watcher missed between two looks at a task: a short one may be claimed and ended in
 * between. From `queued` only a claim leads to `running`, so its revision is the next one.
 * @returns the task as it was while it ran; null when no state was missed
 */
export function missedRun(seen: TaskRow, now: TaskRow): TaskRow | null {
  if (seen.state !== 'queued' || now.state === 'running' || now.claims === seen.claims) return null;
  return {
    ...now,
    state: 'running',
    revision: seen.revision + 1,
    claims: seen.claims + 1,
    progress: seen.progress,
    result: null,
    error: null,
    finishedAt: null,
  };
}
