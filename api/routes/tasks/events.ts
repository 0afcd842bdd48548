import type { Request, Response } from 'express';
import { finalStates, type TaskRow } from '../../../shared/models/task.js';
import type { TaskEngine } from '../../../shared/tasks/engine.js';
import { missedRun } from '../../../shared/tasks/missed-states.js';
import { presentTask } from '../../presenters/task.js';
import { awaitChange } from '../await-change.js';
import { answered } from '../endpoint.js';

const heartbeat = 15_000;

/**
 * Streams a task's revisions (text/event-stream, WHATWG HTML § 9.2): the present one first, unless the client
 * has it; a comment every 15 s; ends after the final one. Progress may be skipped, a change of state never.
 */
export async function streamTask(
  engine: TaskEngine,
  task: TaskRow,
  req: Request,
  res: Response,
): Promise<typeof answered> {
  const lastSeen = Number(/^\d{1,12}$/.exec(req.get('last-event-id') ?? '')?.[0] ?? 0);
  res
    .status(200)
    .set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
  res.flushHeaders();
  res.write('retry: 1000\n\n');
  if (task.revision !== lastSeen) send(res, task);

  let latest = task;
  while (!finalStates.includes(latest.state) && !res.destroyed) {
    const changed = await awaitChange(engine, latest._id, latest.revision, heartbeat, req);
    if (changed) {
      const missed = missedRun(latest, changed);
      if (missed) send(res, missed);
      latest = changed;
      send(res, latest);
    } else {
      res.write(': still here\n\n');
    }
  }
  res.end();
  return answered;
}

function send(res: Response, task: TaskRow): void {
  res.write(`event: task\nid: ${task.revision}\ndata: ${JSON.stringify(presentTask(task))}\n\n`);
}
