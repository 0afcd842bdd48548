import { text } from 'node:stream/consumers';
import { asError } from '../errors.js';
import { startEmbedded } from './start-embedded.js';

/**
 * Embedded servers for another process, with data that are thrown away: prints their URLs as one line of
 * JSON, and ends them when its stdin is closed.
 */
const log = (line: string) => void process.stderr.write(`${line}\n`);
try {
  const { MONGODB_URL: mongodbUrl, REDIS_URL: redisUrl } = process.env;
  const servers = await startEmbedded({ dataDir: 'temporary', mongodbUrl, redisUrl, log });
  process.stdout.write(
    `${JSON.stringify({ MONGODB_URL: servers.mongodbUrl, REDIS_URL: servers.redisUrl })}\n`,
  );
  await text(process.stdin);
  await servers.stop();
} catch (thrown) {
  log(asError(thrown).message);
  process.exitCode = 1;
}
