import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { Queue } from 'bullmq';
import { rawQueue, say, settings, type RawTask } from './raw.js';

/** The producer that everybody writes: POST a task, `queue.add`, 202. */
const { connection, port } = settings();
const queue = new Queue<RawTask>(rawQueue, { connection });
queue.on('error', (error) => say(error.message));

const server = createServer((req, res) => {
  text(req)
    .then((body) => queue.add('task', JSON.parse(body) as RawTask))
    .then(
      () => res.writeHead(202).end(),
      () => res.writeHead(500).end(),
    );
});
server.listen(port, '127.0.0.1', () => say('worker ready'));
process.once('SIGTERM', () => process.exit(0));
