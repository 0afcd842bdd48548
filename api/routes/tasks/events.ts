import type { Request, Response } from 'express';
import { finalStates } from '../../../shared/models/task.js';
import type { TaskEngine } from '../../../shared/tasks/engine.js';
import { missedStates, type SeenTask } from '../../../shared/tasks/missed-states.js';
import { presentTask } from '../../presenters/task.js';
import { answered } from '../endpoint.js';
import { followTask } from '../follow-task.js';

/** In milliseconds: how often a comment is sent, so that nobody between takes the stream for dead. */
export const streaming = { heartbeat: 15_000 };

/**
 * Streams a task's revisions (text/event-stream, WHATWG HTML § 9.2): the present one first, or what came after
 * Last-Event-ID; a comment every 15 s; ends after the final one. Progress may be skipped, a change of state
 * never: whatever the client has not had is told from the row, also after a pause or through another process.
 */
export function streamTask(engine: TaskEngine, task: SeenTask, req: Request, res: Response): typeof answered {
  res
    .status(200)
    .set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
  if (req.method === 'HEAD') {
    res.end();
    return answered;
  }
  res.flushHeaders();
  res.write('retry: 1000\n\n');
  const first = resumed(req, task);
  if (sendSince(res, first, task)) res.end();
  else stream(engine, task, req, res);
  return answered;
}

/** The revision after which events are due: the last one that the client has, or the one before the present. */
function resumed(req: Request, { revision }: SeenTask): number {
  const given = Number(/^\d{1,12}$/.exec(req.get('last-event-id') ?? '')?.[0] ?? 0);
  return given > 0 && given <= revision ? given : revision - 1;
}

function stream(engine: TaskEngine, task: SeenTask, req: Request, res: Response): void {
  let sent = task.revision;
  let latest = task;
  let isStuck = false;
  /** Of a stream that has ended and is still open the client has not had the last yet. */
  const isBehind = () => res.writableNeedDrain || res.writableEnded;
  const flush = (): void => {
    // Who reads slowly gets the latest revision once the last one is read, not one after the other.
    if (isBehind() || latest.revision === sent) return;
    const isOver = sendSince(res, sent, latest);
    sent = latest.revision;
    if (isOver) res.end();
  };
  const end = () => res.end();
  const follower = {
    onChange(changed: SeenTask) {
      latest = changed;
      flush();
    },
    onGone: end,
    // The client comes again, to another process.
    onClosing: end,
  };
  const unfollow = followTask(engine, task, follower, req.log);
  const beat = setInterval(() => {
    if (isStuck && isBehind()) res.destroy();
    isStuck = isBehind();
    if (!isStuck) res.write(': still here\n\n');
  }, streaming.heartbeat);
  res.on('drain', flush);
  res.once('close', () => {
    clearInterval(beat);
    unfollow();
  });
}

/** Sends what came after a revision. @returns whether it ended with a final state */
function sendSince(res: Response, after: number, task: SeenTask): boolean {
  if (task.revision === after) return finalStates.includes(task.state);
  const states = [...missedStates(after, task), task];
  const end = states.findIndex(({ state }) => finalStates.includes(state));
  for (const state of end === -1 ? states : states.slice(0, end + 1)) send(res, state);
  return end !== -1;
}

function send(res: Response, task: SeenTask): void {
  res.write(`event: task\nid: ${task.revision}\ndata: ${JSON.stringify(presentTask(task))}\n\n`);
}
