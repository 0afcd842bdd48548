import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isAlive } from './data-dir.js';

/**
 * Calls `orphaned` once the npm that runs this script is gone, as after `kill -9`: nobody is left to stop us.
 * Does nothing where another program started us, as that may mean to leave us running.
 */
export async function whenNpmIsGone(orphaned: () => void): Promise<void> {
  if (process.env.npm_lifecycle_event === undefined) return;
  const ancestors = await ancestorsUpToNpm();
  const watch = setInterval(() => {
    if (ancestors.every(isAlive)) return;
    clearInterval(watch);
    orphaned();
  }, 500);
  watch.unref();
}

/** The processes between npm and us, npm included: its shell and tsx outlive it, and do not tell us. */
async function ancestorsUpToNpm(): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']).catch(() => ({
    stdout: '',
  }));
  const rows = stdout.split('\n').map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []);
  const processes = new Map(
    rows.map(([, pid, parent, args]) => [Number(pid), { parent: Number(parent), args }]),
  );
  const ancestors: number[] = [];
  let pid = process.ppid;
  for (let found = processes.get(pid); found; found = processes.get(pid)) {
    ancestors.push(pid);
    if (/\bnpm\b/.test(found.args ?? '')) return ancestors;
    pid = found.parent;
  }
  return [process.ppid];
}
