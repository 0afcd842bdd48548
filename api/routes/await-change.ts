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
  let wake: () => void = () => undefined;
  let isOver = req.socket.destroyed;
  const over = () => {
    isOver = true;
    wake();
  };
  // Watching starts before the look, so that no change falls between the two. A call may be late news of a
  // revision that is known already, so each one only makes us look again.
  let news = new Promise<void>((resolve) => (wake = resolve));
  const unwatch = engine.watch(id, () => wake());
  const timer = setTimeout(over, ms);
  // The socket's end, as the request's own comes as soon as its body was read.
  req.socket.once('close', over);
  try {
    for (;;) {
      const now = await tasks().findOne({ _id: id });
      if (now && now.revision !== known) return now;
      if (isOver) return null;
      await news;
      news = new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    clearTimeout(timer);
    unwatch();
    req.socket.off('close', over);
  }
}
