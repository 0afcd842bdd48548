import { text } from 'node:stream/consumers';
import { startEmbedded } from '../../shared/embedded/start-embedded.js';
import { asError } from '../../shared/errors.js';
import { compiledVariable, compileProject } from '../faults/processes/compile.js';

/**
 * What a whole run of tests stands on, in a process of its own: servers with data that are thrown away, and the
 * compiled project. Prints where they are as one line of JSON, and ends them when its stdin is closed.
 */
const log = (line: string) => void process.stderr.write(`${line}\n`);
try {
  const { MONGODB_URL: mongodbUrl, REDIS_URL: redisUrl } = process.env;
  const [servers, compiled] = await Promise.all([
    startEmbedded({ dataDir: 'temporary', mongodbUrl, redisUrl, log }),
    compileProject(),
  ]);
  const ground = {
    MONGODB_URL: servers.mongodbUrl,
    REDIS_URL: servers.redisUrl,
    [compiledVariable]: compiled,
  };
  process.stdout.write(`${JSON.stringify(ground)}\n`);
  await text(process.stdin);
  await servers.stop();
} catch (thrown) {
  log(asError(thrown).message);
  process.exitCode = 1;
}
