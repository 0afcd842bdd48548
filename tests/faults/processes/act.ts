import { setTimeout as sleep } from 'node:timers/promises';
import { database } from '../../../shared/connections/mongodb.js';
import type { HandlerContext } from '../../../workers/handlers/handler.js';
import { createPool } from '../../../workers/threads/pool.js';
import { record } from './effects.js';
import { endNow } from './fault-points.js';
import type { Script } from './script.js';

/** Does what a script asks of an attempt. */
export async function act(script: Script, context: HandlerContext): Promise<void> {
  const { task, signal } = context;
  signal.addEventListener('abort', () => void note(context, 'aborted'), { once: true });
  for (let n = 1; n <= (script.steps ?? 0); n += 1) {
    await context.step(`effect-${n}`, () => note(context, `step ${n}`));
    await sleep(50);
  }
  if (script.blocks !== undefined) block(script.blocks);
  if (script.sleeps !== undefined) await sleep(script.sleeps, undefined, script.deaf ? {} : { signal });
  if (script.thread) await keepThreadBusy(context);
  if (task.claims <= (script.kills ?? 0)) endNow();
  if (task.failures < (script.throws ?? 0)) throw new Error('The script wants this attempt to fail.');
}

async function note({ task }: HandlerContext, what: string): Promise<true> {
  await record(database(), { taskId: task._id.toHexString(), what, claims: task.claims });
  return true;
}

/** Holds the event loop, as a long computation does. */
function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** Runs until the signal ends the thread, and notes when it beats no more. */
async function keepThreadBusy(context: HandlerContext): Promise<void> {
  const threads = createPool({ entry: new URL('./deaf-thread.js', import.meta.url), maxThreads: 1 });
  const beats = new SharedArrayBuffer(4);
  try {
    await threads.run({ job: 'parse', input: { beats }, model: null, signal: context.signal });
  } finally {
    await untilStill(new Int32Array(beats));
    await note(context, 'thread ended');
    await threads.close();
  }
}

async function untilStill(beats: Int32Array): Promise<void> {
  for (let seen = -1; seen !== Atomics.load(beats, 0);) {
    seen = Atomics.load(beats, 0);
    await sleep(20);
  }
}
