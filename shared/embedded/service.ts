import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { endProcess } from './end-process.js';
import { nodeFlags } from './node-flags.js';
import { parse, readableLine } from './readable-log.js';
import type { Watchdog } from './watchdog.js';

/** One of our own processes, run from its source. */
export interface Service {
  name: string;
  /** Gives the log entry with this message, once it has come. */
  said(message: string): Promise<Record<string, unknown>>;
  /** Settles when the process ends, in a few words on how. */
  ended: Promise<string>;
  /** Sends it a signal. */
  signal(name: NodeJS.Signals): void;
  /** Asks it to end, and ends it by force after 30 s. */
  stop: () => Promise<void>;
}

/** What a service runs with. */
export interface ServiceOptions {
  /** The project's folder; `script` is a path in it. */
  root: string;
  script: string;
  env: NodeJS.ProcessEnv;
  watchdog: Watchdog;
  print: (line: string) => void;
}

/** Starts a program, TypeScript or compiled, in a session of its own, so that Ctrl-C reaches only who stops it in order. */
export function startService(name: string, { root, script, env, watchdog, print }: ServiceOptions): Service {
  const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...nodeFlags, ...loader, script], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) watchdog.guard(child.pid);
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => print(readableLine(name, line)));
  createInterface(child.stderr).on('line', (line) => print(readableLine(name, line)));
  const ended = howItEnds(child, name).finally(() => {
    if (child.pid !== undefined) watchdog.forget(child.pid);
  });
  const said = (message: string) =>
    new Promise<Record<string, unknown>>((resolve) => {
      lines.on('line', (line) => {
        const entry = parse(line);
        if (entry?.['msg'] === message) resolve(entry);
      });
    });
  const signal = (which: NodeJS.Signals) => void child.kill(which);
  return { name, said, ended, signal, stop: () => endProcess(child, 30_000) };
}

async function howItEnds(child: ChildProcess, name: string): Promise<string> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return `the ${name} has ended (${signal ?? `exit code ${String(code)}`})`;
}
