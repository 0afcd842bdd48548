import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from '../config.js';
import { asError } from '../errors.js';
import { whenNpmIsGone } from './parent.js';
import { checkPort } from './ports.js';
import { type Service, startService } from './service.js';
import { startEmbedded } from './start-embedded.js';
import { startWatchdog } from './watchdog.js';

/** `npm start`: MongoDB, Redis, the API and one worker on this machine, for development. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const print = (line: string) => void process.stdout.write(`${line}\n`);
const watchdog = startWatchdog();
const interrupted = untilInterrupted();
/** What stops what has been started, the last first. */
const stops: (() => Promise<void>)[] = [];

try {
  const config = readSettings();
  await checkPort(config.PORT);
  print('Starting MongoDB and Redis …');
  const { MONGODB_URL: mongodbUrl, REDIS_URL: redisUrl } = process.env;
  const servers = await startEmbedded({ dataDir: resolve(root, '.data'), mongodbUrl, redisUrl, log: print });
  stops.push(servers.stop);
  const env = { ...process.env, MONGODB_URL: servers.mongodbUrl, REDIS_URL: servers.redisUrl };
  const [worker, api] = [start('worker', 'workers/main.ts', env), start('api', 'api/main.ts', env)];
  const fault = Promise.race([worker.ended, api.ended, servers.ended]).then((how) => {
    throw new Error(`Stopping everything: ${how}.`);
  });
  const address = await Promise.race([untilReady(api, worker), fault, interrupted]);
  if (address !== undefined) print(welcome(address, config));
  await Promise.race([interrupted, fault]);
  print('Stopping …');
} catch (thrown) {
  process.exitCode = 1;
  process.stderr.write(`${asError(thrown).message}\n`);
} finally {
  for (const stop of stops.reverse()) await stop();
  watchdog.release();
}

/** Settings, with stand-ins for the servers that are yet to be started. @throws where they are not usable */
function readSettings(): Config {
  const embedded = { MONGODB_URL: 'mongodb://embedded', REDIS_URL: 'redis://embedded' };
  const config = readConfig({ ...embedded, ...process.env });
  if (!config.production) return config;
  throw new Error('npm start is for development. In production run npm run api and npm run worker.');
}

function start(name: string, script: string, env: NodeJS.ProcessEnv): Service {
  const service = startService(name, { root, script, env, watchdog, print });
  stops.push(service.stop);
  return service;
}

/** Waits for both to be ready; gives the API's address. */
async function untilReady(api: Service, worker: Service): Promise<string> {
  const [{ port }] = await Promise.all([
    api.said('api listening'),
    api.said('api ready'),
    worker.said('worker ready'),
  ]);
  const address = `http://localhost:${String(port)}`;
  const answer = await fetch(`${address}/readyz`);
  if (!answer.ok) throw new Error(`The API is not ready: ${await answer.text()}`);
  return address;
}

/** The first Ctrl-C stops everything in order, a second at once: the watchdog ends what is left. */
function untilInterrupted(): Promise<undefined> {
  return new Promise((resolve) => {
    let before = false;
    const interrupt = () => {
      if (before) process.exit(130);
      before = true;
      resolve(undefined);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
    void whenNpmIsGone(interrupt);
  });
}

function welcome(address: string, config: Config): string {
  const mail = config.SMTP_URL ? 'sent through SMTP_URL' : resolve(root, config.MAIL_DIR);
  return `
  Vitae is ready.

    API          ${address}/api/v1
    Docs         ${address}/docs
    Bull Board   ${address}/admin/queues   (for ADMIN_EMAILS${config.ADMIN_EMAILS.length > 0 ? '' : ', not set'})
    Mail         ${mail}

  Ctrl-C stops everything; data stay in .data/.
`;
}
