import { isMongoDown } from '../connections/mongodb.js';
import { tasks, type TaskRow } from '../models/task.js';
import { StaleAttempt, type HeldTask } from './attempt.js';
import { gatherer, type Gathered } from './gather.js';

/** A task's end: the fields of its row that it writes. */
export interface End {
  task: HeldTask;
  fields: Partial<TaskRow>;
}

/** Writes the end of a held task together with others that end now. @throws StaleAttempt */
export const settleTogether = gatherer<End, boolean>(settleAll, { everybodys: isMongoDown });

/**
 * One update for all of them, in which each row finds what its own attempt writes: half the time that MongoDB takes
 * for an update each. Where fewer match than should, the rows say which attempts have ended them: just the others
 * are refused.
 */
async function settleAll(ends: readonly End[]): Promise<Gathered<boolean>[]> {
  const ids = ends.map(({ task }) => task._id);
  const attempts = ends.map(({ task }) => task.attempt.id);
  const written = ends.map(({ fields }) => fields);
  // By the attempt and not by the task, of which a batch may hold a lost attempt beside the one that counts.
  const own = {
    $arrayElemAt: [{ $literal: written }, { $indexOfArray: [{ $literal: attempts }, '$attempt.id'] }],
  };
  const settled = await tasks().updateMany(
    { _id: { $in: ids }, state: 'running', 'attempt.id': { $in: attempts } },
    [
      // Not `$set`, which would merge a result into one that is there.
      { $replaceWith: { $mergeObjects: ['$$ROOT', own, { revision: { $add: ['$revision', 1] } }] } },
      { $unset: 'dispatch.held' },
    ],
  );
  if (settled.matchedCount === ends.length) return ends.map(() => ({ value: true }));
  const rows = await tasks()
    .find({ _id: { $in: ids } })
    .project<Pick<TaskRow, 'endedBy'>>({ endedBy: 1 })
    .toArray();
  const endedBy = new Set(rows.map((row) => row.endedBy));
  return attempts.map((attempt) => (endedBy.has(attempt) ? { value: true } : { error: new StaleAttempt() }));
}
