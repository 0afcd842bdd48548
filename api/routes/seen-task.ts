import type { mongo } from 'mongoose';
import { AppError } from '../../shared/errors.js';
import { tasks } from '../../shared/models/task.js';
import { gatherer } from '../../shared/tasks/gather.js';
import type { SeenTask } from '../../shared/tasks/missed-states.js';
import { raisedPast } from '../../shared/tasks/queued-again.js';
import type { OwnerId } from '../auth/principal.js';

/** Neither the input nor remembered steps: they may be large, and hundreds of tasks are watched at once. */
export const seenFields = {
  operation: 1,
  state: 1,
  revision: 1,
  claims: 1,
  progress: 1,
  result: 1,
  error: 1,
  requeued: 1,
  createdAt: 1,
  startedAt: 1,
  finishedAt: 1,
} as const satisfies Record<Exclude<keyof SeenTask, '_id'>, 1>;

/** A person's task, as people see it. @throws AppError `not-found` */
export async function findSeenTask(owner: OwnerId, id: mongo.ObjectId): Promise<SeenTask> {
  const filter = { _id: id, owner, internal: false };
  const task = await tasks().findOne<SeenTask>(filter, { projection: seenFields });
  if (!task) throw noSuchTask();
  return task;
}

/** 404, for another person's task too. */
export function noSuchTask(): AppError {
  return new AppError('not-found', 'There is no such task.');
}

/** A task that its owner was found to have; null when it is gone. Watchers that look at once share one query. */
export const lookAt = gatherer<mongo.ObjectId, SeenTask | null>(
  async (ids) => {
    const rows = await tasks()
      .find<SeenTask>({ _id: { $in: [...ids] } }, { projection: seenFields })
      .toArray();
    const found = new Map(rows.map((row) => [row._id.toHexString(), row]));
    return ids.map((id) => ({ value: found.get(id.toHexString()) ?? null }));
  },
  { most: 256, everybodys: () => true },
);

/** After a crash of MongoDB that took revisions back: has the next one be newer than what was shown. */
export async function raiseRevision({ _id, revision }: SeenTask, shown: number): Promise<void> {
  await tasks().updateOne({ _id, revision }, raisedPast(shown));
}
