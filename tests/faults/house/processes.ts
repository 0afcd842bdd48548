import { resolve } from 'node:path';
import { nodeFlags } from '../../../shared/embedded/node-flags.js';
import { parse } from '../../../shared/embedded/readable-log.js';
import { freePort } from '../../../shared/embedded/ports.js';
import { host } from '../../../shared/embedded/running-server.js';
import type { Watchdog } from '../../../shared/embedded/watchdog.js';
import { createChild, type Child } from '../../support/house/child.js';
import type { Journal } from './journal.js';

/** Environment variables, as `.env.example` names them, and those of a test entry. */
export type Settings = Readonly<Record<string, string>>;

/** An API process with its own port. */
export interface Api extends Child {
  /** Without a path. */
  readonly url: string;
}

/** What all processes of a house have in common. */
export interface Ways {
  watchdog: Watchdog;
  journal: Journal;
  settings: Settings;
  /** The folder with the compiled project. */
  compiled: string;
}

/** An API process, not yet started. Ready once it says so, which takes MongoDB. */
export async function apiProcess(name: string, entry: string, ways: Ways): Promise<Api> {
  const port = await freePort();
  const settings = { ...ways.settings, PORT: String(port) };
  const child = ownProcess(name, entry, 'api ready', { ...ways, settings });
  return Object.assign(child, { url: `http://${host}:${port}` });
}

/** A worker process, not yet started. Ready once it says `worker ready`, which takes MongoDB and Redis. */
export function workerProcess(name: string, entry: string, ways: Ways): Child {
  return ownProcess(name, entry, 'worker ready', ways);
}

function ownProcess(name: string, entry: string, ready: string, ways: Ways): Child {
  const { watchdog, journal, settings, compiled } = ways;
  return createChild({
    name,
    command: process.execPath,
    args: [...nodeFlags, '--enable-source-maps', resolve(compiled, entry.replace(/\.ts$/, '.js'))],
    cwd: compiled,
    // npm's own variables stay out: a process that npm started ends itself once npm is gone.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings },
    hear: (line, stderr) => journal.hear(name, line, stderr),
    isReady: (line) => parse(line)?.['msg'] === ready,
    watchdog,
  });
}
