import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { endProcess } from './end-process.js';
import { freePort } from './ports.js';
import type { ServerBinary } from './probe-server.js';
import { type RunningServer, host } from './running-server.js';
import type { Watchdog } from './watchdog.js';

/**
 * Starts Redis with an append-only file; where memory runs short it refuses writes and evicts nothing.
 * @param dir where its data are kept
 * @throws Error with the server's last lines
 */
export async function startRedis(
  binary: ServerBinary,
  dir: string,
  watchdog: Watchdog,
): Promise<RunningServer> {
  await mkdir(dir, { recursive: true });
  const port = await freePort();
  const child = spawn(binary.path, redisArguments(dir, port), {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid !== undefined) watchdog.guard(pid);
  await untilReady(child);
  const stop = async () => {
    await endProcess(child, 10_000);
    if (pid !== undefined) watchdog.forget(pid);
  };
  const ended = once(child, 'exit').then(() => 'Redis has ended');
  return { url: `redis://${host}:${port}`, ended, stop };
}

/** What Redis is started with: data in `dir`, every second to the disk. */
export function redisArguments(dir: string, port: number): string[] {
  const settings = {
    ...{ bind: host, port, dir, daemonize: 'no', save: '' },
    ...{ appendonly: 'yes', appendfsync: 'everysec', 'maxmemory-policy': 'noeviction' },
  };
  return Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
}

/** Waits until Redis has read its data and takes connections. */
function untilReady(child: ChildProcess): Promise<void> {
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      lines.push(...chunk.toString().trim().split('\n'));
      lines.splice(0, lines.length - 5);
      if (lines.some((line) => line.includes('Ready to accept connections'))) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Redis ended at its start:\n${lines.join('\n')}`)));
  });
}
