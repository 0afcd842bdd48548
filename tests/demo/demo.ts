import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asError } from '../../shared/errors.js';
import { whenNpmIsGone } from '../../shared/embedded/parent.js';
import { freePort } from '../../shared/embedded/ports.js';
import { startEmbedded } from '../../shared/embedded/start-embedded.js';
import { startService, type Service } from '../../shared/embedded/service.js';
import { startWatchdog } from '../../shared/embedded/watchdog.js';
import { DemoClient } from './client.js';
import { mainJob } from './main-job.js';
import { say, timed } from './say.js';

/** `npm run demo`: the main job, start to finish, on servers and processes of its own. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const out = resolve(root, '.data/demo');
const watchdog = startWatchdog();
const stops: (() => Promise<void>)[] = [];
const logs: string[] = [];
const started = performance.now();

/** Set by Ctrl-C and its like: what fails after it is no fault of the demo. */
const ending = { interrupted: false };
const interrupt = () => {
  if (ending.interrupted) process.exit(130);
  ending.interrupted = true;
  process.exitCode = 130;
  void stopAll().finally(() => process.exit(130));
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
void whenNpmIsGone(interrupt);

try {
  say.title('Vitae: the main job, from sign-in to a shared link');
  const client = await startEverything();
  await mainJob(client, { files: fileURLToPath(new URL('files', import.meta.url)), out });
  say.title(
    `Done in ${((performance.now() - started) / 1_000).toFixed(1)} s. Every task succeeded. Look at ${out}`,
  );
  say.line('Next: npm start, and open the docs page that it names.');
} catch (thrown) {
  if (!ending.interrupted) {
    process.exitCode = 1;
    await writeFile(join(out, 'demo.log'), logs.join('\n')).catch(() => undefined);
    say.failure(`${asError(thrown).message}\nThe processes' log is in ${join(out, 'demo.log')}`);
  }
} finally {
  await stopAll();
  watchdog.release();
}

/** MongoDB, Redis, an API and two workers; ready when this returns. */
async function startEverything(): Promise<DemoClient> {
  await rm(out, { recursive: true, force: true });
  const mail = join(out, 'mail');
  await mkdir(mail, { recursive: true });
  const servers = await timed('MongoDB and Redis', async () => {
    const { MONGODB_URL: mongodbUrl, REDIS_URL: redisUrl } = process.env;
    const running = await startEmbedded({ dataDir: 'temporary', mongodbUrl, redisUrl, log: say.detail });
    stops.push(() => running.stop());
    return [running, 'real servers, on free ports'] as const;
  });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: String(port),
    PUBLIC_URL: url,
    MONGODB_URL: servers.mongodbUrl,
    REDIS_URL: servers.redisUrl,
    MAIL_DIR: mail,
    LOG_LEVEL: 'info',
  };
  await timed('API and two workers', async () => {
    const api = start('api', 'api/main.ts', env);
    await ready(api, 'api ready');
    await Promise.all([1, 2].map((n) => ready(start(`worker ${n}`, 'workers/main.ts', env), 'worker ready')));
    return [undefined, url] as const;
  });
  return new DemoClient(`${url}/api/v1`, mail);
}

function start(name: string, script: string, env: NodeJS.ProcessEnv): Service {
  const service = startService(name, { root, script, env, watchdog, print: (line) => void logs.push(line) });
  stops.push(service.stop);
  return service;
}

async function ready(service: Service, message: string): Promise<void> {
  const ended = service.ended.then((how) => Promise.reject(new Error(`${how} before it was ready`)));
  await Promise.race([service.said(message), ended]);
}

async function stopAll(): Promise<void> {
  const due = stops.splice(0).reverse();
  for (const stop of due) await stop();
}
