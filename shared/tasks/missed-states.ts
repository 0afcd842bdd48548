import type { Requeued, TaskRow } from '../models/task.js';

/** What watchers see of a task. */
export type SeenTask = Pick<
  TaskRow,
  | '_id'
  | 'operation'
  | 'state'
  | 'revision'
  | 'claims'
  | 'progress'
  | 'result'
  | 'error'
  | 'requeued'
  | 'createdAt'
  | 'startedAt'
  | 'finishedAt'
>;

/**
 * The states that a task was in after a revision and before the present one, each at the revision it began
 * with: what a watcher missed between two looks, or while it was away.
 * @param after the revision that the watcher has seen
 * @returns oldest first, without the present one
 */
export function missedStates(after: number, now: SeenTask): SeenTask[] {
  let queued = queuedAfter(now, unbegun);
  const states: SeenTask[] = [];
  for (const left of [...(now.requeued ?? []), now]) {
    states.push(queued);
    if (left.claims > queued.claims) states.push(runOf(queued, left));
    if (left.state === 'failed') states.push({ ...queued, ...left, result: null });
    queued = queuedAfter(now, left);
  }
  return states.filter(({ revision }) => revision > after && revision < now.revision);
}

const none = { percent: 0, stage: null };
/** As if it had been queued again at its beginning. */
const unbegun = { state: 'queued', revision: 0, claims: 0, progress: none, startedAt: null } as const;

function queuedAfter(
  now: SeenTask,
  { state, revision, claims, progress, startedAt }: Omit<Requeued, 'error' | 'finishedAt'>,
): SeenTask {
  return {
    ...now,
    state: 'queued',
    revision: revision + 1,
    claims,
    // A replay of a failed task begins anew.
    progress: state === 'failed' ? none : progress,
    startedAt,
    result: null,
    error: null,
    finishedAt: null,
  };
}

function runOf(queued: SeenTask, { startedAt }: Pick<SeenTask, 'startedAt'>): SeenTask {
  const { revision, claims } = queued;
  return { ...queued, state: 'running', revision: revision + 1, claims: claims + 1, startedAt };
}
