import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Asks a child to end, waits for it, and ends it by force after `patience` milliseconds. */
export async function endProcess(child: ChildProcess, patience: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), patience);
  await gone.finally(() => clearTimeout(force));
}
