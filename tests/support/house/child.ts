import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { endProcess } from '../../../shared/embedded/end-process.js';
import type { Watchdog } from '../../../shared/embedded/watchdog.js';

/** How a process ended, and when (milliseconds since the epoch). */
interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
  at: number;
}

/** What a process is started with, each time anew. */
export interface ChildOptions {
  name: string;
  command: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Told each line that it says, and whether on stderr. */
  hear: (line: string, stderr: boolean) => void;
  /** Whether this line of its stdout says that it is ready. */
  isReady: (line: string) => boolean;
  /** What is left to do when it says so. */
  afterStart?: () => Promise<void>;
  watchdog: Watchdog;
}

/** A process that can be hurt, and started again with the same command and settings. */
export interface Child {
  readonly name: string;
  /** Of the process that runs; undefined while none does. */
  readonly pid: number | undefined;
  /** How each of its runs ended, the last at the end. */
  readonly exits: readonly Exit[];
  /** Starts it (again). @throws where it ends before it is ready */
  start(): Promise<void>;
  /** SIGSTOP: it holds its connections and does nothing. */
  freeze(): void;
  /** SIGCONT. */
  thaw(): void;
  /** kill -9; returns once it is gone. */
  kill(): Promise<Exit>;
  /** SIGTERM, and after `patience` milliseconds (30 s) SIGKILL; wakes a frozen one first. */
  stop(patience?: number): Promise<Exit>;
}

/** Describes a process; it runs once `start` is called, and ends with this one at the latest. */
export function createChild(options: ChildOptions): Child {
  const exits: Exit[] = [];
  let running: ChildProcess | undefined;

  const exitAfter = async (end: (child: ChildProcess) => Promise<unknown> | undefined): Promise<Exit> => {
    if (running) await end(running);
    const last = exits.at(-1);
    if (!last) throw new Error(`${options.name} was never started.`);
    return last;
  };
  const gone = (child: ChildProcess) => {
    const { pid, exitCode: code, signalCode: signal } = child;
    if (pid !== undefined) options.watchdog.forget(pid);
    exits.push({ code, signal, at: Date.now() });
    if (running === child) running = undefined;
  };

  return {
    name: options.name,
    get pid() {
      return running?.pid;
    },
    exits,
    async start() {
      if (running) throw new Error(`${options.name} runs already.`);
      const child = spawnChild(options);
      running = child;
      child.once('exit', () => gone(child));
      await untilReady(child, options);
      await options.afterStart?.();
    },
    freeze: () => void running?.kill('SIGSTOP'),
    thaw: () => void running?.kill('SIGCONT'),
    kill: () =>
      exitAfter((child) => {
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        return ended;
      }),
    stop: (patience = 30_000) =>
      exitAfter((child) => {
        child.kill('SIGCONT');
        return endProcess(child, patience);
      }),
  };
}

function spawnChild({ command, args, cwd, env, watchdog }: ChildOptions): ChildProcess {
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid !== undefined) watchdog.guard(child.pid);
  return child;
}

/** Hears every line, and waits for the one that says that it is ready. */
function untilReady(child: ChildProcess, { name, hear, isReady }: ChildOptions): Promise<void> {
  const last: string[] = [];
  return new Promise((resolve, reject) => {
    const listen = (stream: Readable | null, stderr: boolean) => {
      if (!stream) return;
      createInterface(stream).on('line', (line) => {
        hear(line, stderr);
        last.push(line);
        last.splice(0, last.length - 8);
        if (!stderr && isReady(line)) resolve();
      });
    };
    listen(child.stdout, false);
    listen(child.stderr, true);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${name} ended before it was ready:\n${last.join('\n')}`)));
  });
}
