import type { Request } from 'express';
import type { mongo } from 'mongoose';
import { tasks, type TaskRow } from '../../shared/models/task.js';
import type { TaskEngine } from '../../shared/tasks/engine.js';

/**
 * Waits until a task's revision differs from the one known, at most `ms` milliseconds.
 * @returns the changed task; null when nothing changed in time, or the client left
 */
export async function awaitChange(
  engine: TaskEngine,
  id: mongo.ObjectId,
  known: number,
  ms: number,
  req: Request,
): Promise<TaskRow | null> {
  let settle: (outcome: 'changed' | 'over') => void = () => undefined;
  const outcome = new Promise<'changed' | 'over'>((resolve) => {
    settle = resolve;
  });
  const over = () => settle('over');
  // Watching starts before the look, so that no change falls between the two.
  const unwatch = engine.watch(id, () => settle('changed'));
  const timer = setTimeout(over, ms);
  req.once('close', over);
  try {
    const now = await tasks().findOne({ _id: id });
    if (now && now.revision !== known) return now;
    if ((await outcome) === 'over') return null;
    const later = await tasks().findOne({ _id: id });
    return later && later.revision !== known ? later : null;
  } finally {
    clearTimeout(timer);
    unwatch();
    req.off('close', over);
  }
}
