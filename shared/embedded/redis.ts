import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
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
    await end(child);
    if (pid !== undefined) watchdog.forget(pid);
  };
  return { url: `redis://${host}:${port}`, stop };
}

function redisArguments(dir: string, port: number): string[] {
  const settings = {
    ...{ bind: host, port, dir, daemonize: 'no', save: '' },
    ...{ appendonly: 'yes', appendfsync: 'everysec', 'maxmemory-policy': 'noeviction' },
  };
  return Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
}

/** A port that is free at this moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
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

/** Asks a process to end, and ends it by force after 10 s. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone.finally(() => clearTimeout(force));
}
