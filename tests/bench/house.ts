import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { freePort } from '../../shared/embedded/ports.js';
import { startService } from '../../shared/embedded/service.js';
import { startEmbedded } from '../../shared/embedded/start-embedded.js';
import { startWatchdog } from '../../shared/embedded/watchdog.js';
import { DemoClient } from '../demo/client.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const signedIn = z.object({ accessToken: z.string() });

/** Compiled processes on servers of their own, and somebody who is signed in. */
export interface House {
  api: string;
  token: string;
  /** Milliseconds from starting the API's process until it said that it is ready. */
  apiStart: number;
  /** Halts the workers (SIGSTOP), or lets them go on. */
  halt(halted: boolean): void;
  /** Ends the nth worker with kill -9. */
  kill(worker: number): void;
  stop(): Promise<void>;
}

/** Builds, then starts MongoDB, Redis, one API and workers; everything ends with this process. */
export async function openHouse({ workers }: { workers: number }): Promise<House> {
  console.log('Building and starting servers, one API and', workers, 'workers …');
  await promisify(execFile)('npm', ['run', '-s', 'build'], { cwd: root });
  const watchdog = startWatchdog();
  const mailDir = await mkdtemp(join(tmpdir(), 'vitae-bench-'));
  const servers = await startEmbedded({ dataDir: 'temporary', log: (line) => console.log(line) });
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: String(port),
    MONGODB_URL: servers.mongodbUrl,
    REDIS_URL: servers.redisUrl,
    MAIL_DIR: mailDir,
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'warn',
  };
  const start = (name: string, script: string, level: string) =>
    startService(name, { root, script, env: { ...env, LOG_LEVEL: level }, watchdog, print: () => undefined });

  const first = start('api', 'dist/api/main.js', 'info');
  await first.said('api ready'); // migrates
  await first.stop();
  const began = performance.now();
  const api = start('api', 'dist/api/main.js', 'info');
  await api.said('api ready');
  const apiStart = performance.now() - began;
  const running = Array.from({ length: workers }, (_, n) =>
    start(`worker ${n + 1}`, 'dist/workers/main.js', 'info'),
  );
  await Promise.all(running.map((worker) => worker.said('worker ready')));

  const base = `http://127.0.0.1:${port}/api/v1`;
  return {
    api: base,
    token: await signIn(base, mailDir),
    apiStart,
    halt: (halted) => {
      for (const worker of running) worker.signal(halted ? 'SIGSTOP' : 'SIGCONT');
    },
    kill: (worker) => running[worker]?.signal('SIGKILL'),
    async stop() {
      await Promise.all([api, ...running].map((service) => service.stop()));
      await servers.stop();
      await rm(mailDir, { recursive: true, force: true });
      watchdog.release();
    },
  };
}

async function signIn(api: string, mailDir: string): Promise<string> {
  const client = new DemoClient(api, mailDir);
  const email = 'bench@example.com';
  await client.call('POST /auth/send-otp', z.unknown(), { email });
  const code = await client.codeFromMail();
  const { accessToken } = await client.call('POST /auth/verify-otp', signedIn, { email, code });
  return accessToken;
}
